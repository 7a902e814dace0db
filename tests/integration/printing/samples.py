"""A sentence in every script of the first set of languages: "Report your new address within 15 days." or near to it."""

SENTENCES = {
    "bn": "নতুন বাসায় ওঠার ১৫ দিনের মধ্যে ঠিকানা জানান। কোনো ফি লাগে না।",
    "en": "Report your new address within 15 days of moving in. It is free.",
    "fil": "Ipaalam ang bago mong tirahan sa loob ng 15 araw. Libre ito.",
    "id": "Laporkan alamat baru Anda dalam 15 hari setelah pindah. Gratis.",
    "ja": "引っ越した日から15日以内に新しい住所を届け出てください。無料です。",
    "km": "សូមរាយការណ៍អាសយដ្ឋានថ្មីក្នុងរយៈពេល 15 ថ្ងៃ បន្ទាប់ពីផ្លាស់ទីលំនៅ។ មិនគិតថ្លៃទេ។",
    "ko": "이사한 날부터 15일 안에 새 주소를 신고하세요. 돈은 들지 않습니다.",
    "mn": "Нүүснээс хойш 15 хоногийн дотор шинэ хаягаа мэдэгдээрэй. Үнэ төлбөргүй.",
    "my": "ပြောင်းရွှေ့ပြီး 15 ရက်အတွင်း လိပ်စာအသစ်ကို အကြောင်းကြားပါ။ အခမဲ့ဖြစ်သည်။",
    "ne": "सरेको 15 दिनभित्र नयाँ ठेगाना जानकारी गराउनुहोस्। शुल्क लाग्दैन।",
    "ru": "Сообщите новый адрес в течение 15 дней после переезда. Это бесплатно.",
    "si": "පදිංචි වී දින 15ක් ඇතුළත ඔබේ නව ලිපිනය දන්වන්න. ගාස්තුවක් නැත.",
    "th": "แจ้งที่อยู่ใหม่ภายใน 15 วันหลังจากย้ายเข้า ไม่เสียค่าใช้จ่าย",
    "ur": "گھر بدلنے کے 15 دن کے اندر نیا پتہ درج کروائیں۔ اس کی کوئی فیس نہیں۔",
    "uz": "Koʻchib oʻtganingizdan keyin 15 kun ichida yangi manzilingizni maʼlum qiling. Bu bepul.",
    "vi": "Hãy khai báo địa chỉ mới trong vòng 15 ngày kể từ ngày dọn đến. Không mất phí.",
    "zh": "请在搬入后15天内申报新地址。不收费。",
}
