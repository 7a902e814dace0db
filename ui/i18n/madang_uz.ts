<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_UZ" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>Mashina tarjimasi</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>O&apos;zbek kishi hali tekshirmagan</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Rasmiy manba topilmadi</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Eskirgan bo&apos;lishi mumkin</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Asl matn</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Birga olib boring</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Tekshirildi: %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Bular ham so&apos;raladi</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Xodim bilan ikki tilda gaplashish</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>Eshityapman …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Javobni qidiryapman …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Hech narsa eshitilmadi</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Iltimos, yaqinroq keling va biroz balandroq gapiring.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>Ovoz juda baland. Iltimos, biroz orqaga suriling.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>Bu yer juda shovqinli.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Hech narsa yozib olinmaydi.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>Ha, savolim shu</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Qayta aytish</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Bosing va boshlang</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>Yozib so&apos;rash</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Xo&apos;p</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>Qanday yordam olishim mumkin?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>Bu faqat dastlabki baho. Qarorni idora qiladi.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>Ehtimol olasiz</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Bu haqda so&apos;rang</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>Ehtimol sizga emas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yo&apos;q</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 holatiga ko&apos;ra summalar</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Qayerga ariza beriladi</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Birga olib boring</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>O&apos;zbek kishi hali tekshirmagan</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Bilmayman yoki aytgim kelmaydi</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>Bu arizalarni to‘ldirish</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Muddatlar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Qaytadan boshlash</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Shulardan birini so&apos;radingizmi?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Hech qaysisi</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Qayta aytish</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Yozish</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Harf hajmi</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Kuchli kontrast</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>Tugmalar pastda</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>Oxirgi kun: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Kechikkan kunlar: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>Qolgan kunlar: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>Boshlash mumkin: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Rasmiy manba topilmadi</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>Hozir telefon qiling</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>Savolim boshqa edi</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>Ha, yordam berdi</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biroz</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Yordam bermadi</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>Koʻp tanlanadi</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>Masalan: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>Ariza to‘ldirish</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>Savollarni bittadan beraman. Arizani qog‘ozda olasiz.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Hujjatlaringiz tayyor</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Hali sizning tilingizda emas</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>Ariza to‘ldirish</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>Arizangiz tayyor</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>Qo‘lda imzolang. Qarorni idora qiladi.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>O&apos;zbek kishi hali tekshirmagan</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Birga olib boring</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>To‘lov</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Bepul</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Qayerga ariza beriladi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Boshqa ariza</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Muddatlar</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Hujjatlaringiz tayyor</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Jami: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>Qatorlar ko‘rindi. Qimirlatmang.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>Suratingiz bor betni shu yerga tuting. Pastdagi ikkala qator ham ko‘rinishi kerak.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Hech qanday rasm saqlanmaydi.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>Pasportdagidekmi?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Hammasi to‘g‘ri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>O‘zgartirish</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>Pasportingizdagi ikki qator</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>Ular suratingiz bor sahifaning pastida. Shu yerga kiriting yoki pasport oʻqigichdan foydalaning.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Pasportni kameraga tuting</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Yozib so&apos;rash</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>Hali sizning tilingizda emas</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>Arizada: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>%1-savol, ko‘pi bilan %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Shunday qolsin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>O‘zgartirish</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Hammasi to‘g‘rimi?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>O‘zgartirmoqchi bo‘lganingizga teging.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Qo‘lda yozing</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>Yana bir qarang</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Hammasi to‘g‘ri</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>Aytish</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>Pasportdagi qatorlardan olish</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>Inglizcha harflar bilan aytish</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>Keyin qo‘lda yozaman</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Bo‘sh qoldirish</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Rahmat. Xayr!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Bu foydali bo&apos;ldimi?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Bu yerda aytgan va o&apos;qigan hamma narsangiz o&apos;chirildi.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Ketganingizda bu yerda aytgan va o&apos;qigan hamma narsangiz o&apos;chiriladi.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Baholamay ketish</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>Eshitganim: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Tuzatish</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Eshitganim:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Hech narsa eshitilmadi</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Iltimos, yaqinroq keling va biroz balandroq gapiring.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Yoki shumi:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Qayta aytish</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Yozish</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Shoshilinch raqamlar</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>Telefonda avval tilingizning nomini ayting.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Nimani bilmoqchisiz?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Bu tilni hali eshitib tushunmayman. Yozishingiz yoki mavzu tanlashingiz mumkin.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Bosing va gapiring</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Yozib so&apos;rash</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>Savolingizni yozing</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Yoki mavzu tanlang</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Ariza to‘ldirish</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Muddatlar</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Qayerga borish kerak</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>Qanday yordam olishim mumkin?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Xodim bilan ikki tilda gaplashish</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Hali shu yerdamisiz?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Bo&apos;lmasa, bu yerda aytgan va o&apos;qigan hamma narsangiz hozir o&apos;chiriladi.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Hali shu yerdaman</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>Bo&apos;lmasa, hozir tizimdan chiqasiz.</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>Xodim</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Tashrifchi</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Bosing va gapiring</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Iboralar</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hammasini oʻchirish</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Aylantirish</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Eshityapman …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir daqiqa …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Hech narsa eshitilmadi</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Gapim tugadi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Yoki shumi:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Tarjima qilish</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Tarjima qilinmoqda …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>Teskari tarjima</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>Mashina teskari tarjima qildi. Bu maʼlumot, isbot emas.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>Teskari tarjima qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Eshitish</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>To&apos;xtatish</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>Gapiring, yozing yoki iborani bosing. Suhbatdosh uni oʻz tilida oʻqiydi va eshitadi.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Hech narsa yozib olinmaydi.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>Bu ikki til uchun bu yerda tarjima dasturi yoʻq. Iboralar tarjima qilingan, boshqa soʻzlar aytilganidek koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>Telefon orqali tarjimon soʻrashingiz mumkin:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Asl matn</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>Odamlar yozgan va tekshirgan</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>Odamlar yozgan, hali tekshirilmagan</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>Oldingi matndan olingan</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>Mashina tarjimasi. Xato boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>Mashina ikki marta tarjima qildi. Xato boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>Tarjima qilinmadi, chunki xato boʻlishi mumkin:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>Tarjima qilinmadi. Bu asl soʻzlar.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>Raqam, summa yoki sana oʻzgarib qolardi.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>Kun yoki von kabi birlik oʻzgarib qolardi.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>Viza nomi kabi kod oʻzgarib qolardi.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>Manzil yoki telefon raqami oʻzgarib qolardi.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>Rasmiy soʻz tushib qolardi.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>Ha va yoʻq almashib qolishi mumkin edi.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“Kerak” va “mumkin” almashib qolishi mumkin edi.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“Kamida” yoki “ichida” kabi chegara tushib qolardi.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>Mashina bir gapni takrorladi.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>Boshqa tilda chiqdi.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>Bir qismi tushib qolardi.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>Aytilmagan narsa qoʻshilib qolardi.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>Birdaniga juda koʻp. Iltimos, qisqa gaplar bilan ayting.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>Mashinaning ishonchi yetarli emas.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>Tilingiz shu bo&apos;lsa kerak. Shu tilda davom etish uchun bosing.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>Oʻz tilingizda biror narsa ayting</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Tilingizni tanlang</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>Rahmat. Markaz buni o‘qiydi.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>Kelajakda javob berish uchun markaz bu savolni saqlab qolsa bo‘ladimi?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>Faqat shu so‘zlar saqlanadi. Kim so‘raganini hech kim bilmaydi.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yo&apos;q</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>Shoshilinch</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Hali sizning tilingizda emas</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Mashina tarjimasi</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>O&apos;zbek kishi hali tekshirmagan</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Eskirgan bo&apos;lishi mumkin</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Asl matn</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>O‘zgartirildi: %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Bular ham so&apos;raladi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>E’lonlar va tadbirlar</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>E’lonlar va tadbirlar</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Shoshilinch</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>Pastda davomi bor</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Javobni qidiryapman …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>Buni taksi haydovchisiga ko&apos;rsating</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>Faqat hudud ma&apos;lum. Borishdan oldin qo&apos;ng&apos;iroq qiling.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>Bugun bayram (%1). Yopiq bo&apos;lishi mumkin.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>yopiq</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Bayram kunlari yopiq</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>Barcha joylar</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Barcha shaharlar</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Hozir ochiq</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>Mening tilimda gaplashadi</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>Hech narsa topilmadi. Shartlarni kamaytiring.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>Yana bor. Ko&apos;rish uchun shaharni tanlang.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Xarita</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Siz shu yerdasiz</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>Qayerga borish kerak</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Tillar: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>Bu yerdan taxminan %1. Yo&apos;nalish: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>Rasmiy sahifada tasdiqlanmagan. Borishdan oldin qo&apos;ng&apos;iroq qiling.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Tekshirildi: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>Qayerga borish kerak</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Barcha joylar</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Uzr so&apos;raymiz. Javobni telefoningizga oling yoki xodimdan so&apos;rang.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>Printerda bo&apos;yoq kam qoldi. Yozuv xira bo&apos;lsa, iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yo&apos;q</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yana chop etish</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Chop etmaslik</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>Telefon kamerasini shu yerga tuting</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Internetsiz ishlaydi. Keyin matnni telefoningizda saqlang yoki yuboring.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>%2 ta koddan %1-si. Ketma-ket skanerlang: matn keyingi kodda davom etadi.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>Kodda matn qisqaroq. To&apos;lig&apos;i uchun sahifani chop eting.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Oldingi kod</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Keyingi kod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir daqiqa …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Eshitish</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>To&apos;xtatish</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Sekin</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>O&apos;rtacha</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Tez</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Pastroq</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Balandroq</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>Buni bilmayman</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Noto&apos;g&apos;ri aytgandan ko&apos;ra, shuni aytganim yaxshi. Bu odamlar yordam bera oladi.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>Bu yerda sizga yordam beradigan odam bor. Bu bepul.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>Balki shulardan biri yordam berar</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Boshqacha so&apos;rash</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Yozish</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>Nimani qachongacha qilish kerak?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>Faqat bilgan sanalaringizni ayting. Ketganingizda ular unutiladi.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>O&apos;zbek kishi hali tekshirmagan</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>Bu kunlardan qaysilarini bilasiz?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Bilmayman yoki aytgim kelmaydi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonimga</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tugatdim</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>Iltimos, buni xodimga ko&apos;rsating</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Xo&apos;p</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Xodim bilan ikki tilda gaplashish</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Bosh sahifa</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Xodim bilan gaplashish</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Shoshilinch raqamlar</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>Savolingizni yozing</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>Masalan: manzilim o&apos;zgardi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>So&apos;rash</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Ko&apos;p so&apos;raladi</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Shulardan birimi?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>Kechayu kunduz ochiq</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>Sizning tilingizda emas, faqat: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Hali savol yo&apos;q. Iltimos, ayting yoki yozing.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Juda uzun bo&apos;ldi. Iltimos, bir-ikki qisqa gap bilan so&apos;rang.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Bu til hali tayyor emas. Iltimos, boshqasini tanlang.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Bo&apos;lmadi. Iltimos, yana urinib ko&apos;ring.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Bu javobni hozir ko&apos;rsatib bo&apos;lmaydi. Iltimos, xodimdan so&apos;rang.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Hozir bu tilda eshita olmayman. Yozishingiz yoki mavzu tanlashingiz mumkin.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Mikrofon hozir ishlamayapti. Yozishingiz yoki mavzu tanlashingiz mumkin.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Hech narsa eshitilmadi. Iltimos, yaqinroq kelib, qayta ayting.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>Bu tilda ovoz chiqarib o&apos;qiy olmayman. Shu yerda o&apos;qing yoki chop eting.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Dinamik hozir ishlamayapti. Javobni shu yerda o&apos;qishingiz mumkin.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Bu yerda printer yo&apos;q. Javobni telefoningizda olib ketishingiz mumkin.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Qog&apos;oz chop etilmadi. Javobni telefoningizda olib ketishingiz mumkin.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Bu kioskka xodim yordami kerak. Siz davom etishingiz mumkin.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Bu yerda xatolik bo&apos;ldi. Ayb sizda emas. Iltimos, yana urinib ko&apos;ring.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yo&apos;q</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>Printerda qog&apos;oz yo&apos;q. Xodim qog&apos;oz solishi mumkin, keyin o&apos;zi davom etadi.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>Printerda qog&apos;oz tiqilib qoldi. Iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Printer ochiq qolgan. Iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>Printerda bo&apos;yoq yo&apos;q. Iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Printer o&apos;chiq yoki ulanmagan. Iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Printer to&apos;xtatilgan. Iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Printerga yordam kerak. Iltimos, xodimga ayting.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>Qog&apos;ozingiz tayyorlanyapti …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>Printer kutilyapti …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>Chop etilyapti. Iltimos, qog&apos;ozingizni kuting.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>Qog&apos;ozingiz chiqdimi?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Hozir ochiq</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ochiq. Yopiladi: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Hozir yopiq</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>Yopiq. Ochiladi: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>Ish vaqti noma&apos;lum</translation>
    </message>
    <message>
        <source>north</source>
        <translation>shimol</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>shimoli-sharq</translation>
    </message>
    <message>
        <source>east</source>
        <translation>sharq</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>janubi-sharq</translation>
    </message>
    <message>
        <source>south</source>
        <translation>janub</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>janubi-g&apos;arb</translation>
    </message>
    <message>
        <source>west</source>
        <translation>g&apos;arb</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>shimoli-g&apos;arb</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ish vaqti</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>Bu maʼlumot shu markazdan, davlat idorasidan emas.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>Qatorlarni o‘qib bo‘lmadi. Iltimos, ularni yozing.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>Kamera hozir ishlamayapti. Iltimos, qatorlarni yozing.</translation>
    </message>
</context>
</TS>
