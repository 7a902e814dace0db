<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>Terjemahan mesin</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Belum diperiksa penutur asli</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Sumber resmi tidak ditemukan</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Mungkin tidak terbaru</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Teks asli</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Yang perlu dibawa</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Diperiksa %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Orang juga bertanya</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Perlu bantuan</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Bicara dengan petugas dalam dua bahasa</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>Saya mendengarkan …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Saya mencari jawaban …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Tidak terdengar apa-apa</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Silakan mendekat dan bicara sedikit lebih keras.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>Terlalu keras. Silakan mundur sedikit.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>Di sini sangat bising.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Tidak ada yang direkam.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>Itu pertanyaan saya</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ucapkan lagi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Ketik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Sentuh untuk mulai</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>Ketik saja</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>Bantuan apa yang bisa saya dapat?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>Ini hanya gambaran awal. Kantor yang memutuskan.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>Sepertinya Anda bisa dapat</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Tanyakan ini</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>Sepertinya bukan untuk Anda</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>Jumlah per %1</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Tempat mengajukan</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Yang perlu dibawa</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Belum diperiksa penutur asli</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Saya tidak tahu atau tidak mau mengatakan</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>Isi formulir permohonan ini</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat waktu</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Mulai lagi</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Apakah maksud Anda salah satu ini?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Tidak ada di sini</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ucapkan lagi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Ketik</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Kontras kuat</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>Tombol di bawah</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>Hari terakhir: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Terlambat: %1 hari</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>Sisa hari: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>Bisa mulai: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Sumber resmi tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>Telepon sekarang</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>Maksud saya yang lain</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>Ya, membantu</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Sedikit</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Tidak membantu</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>Sering dipilih</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>Contoh: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>Isi formulir</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>Saya bertanya satu per satu. Anda menerima formulir tercetak.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Berkas Anda sudah siap</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Belum ada dalam bahasa Anda</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>Isi formulir</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>Formulir Anda sudah siap</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>Tanda tangani sendiri. Kantor yang memutuskan.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Belum diperiksa penutur asli</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Yang perlu dibawa</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Tempat mengajukan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Formulir lain</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat waktu</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Berkas Anda sudah siap</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Jumlah: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>Kedua baris terlihat. Tahan, jangan bergerak.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>Pegang halaman berfoto di sini. Kedua baris di bagian bawah harus terlihat.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Tidak ada gambar yang disimpan.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>Apakah sama dengan paspor Anda?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Semuanya benar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>Dua baris di paspor Anda</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>Ada di bagian bawah halaman berfoto. Ketik di sini, atau gunakan pembaca paspor.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Arahkan paspor ke kamera</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Ketik saja</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>Belum ada dalam bahasa Anda</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>Di formulir: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>Pertanyaan %1 dari paling banyak %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan begitu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Apakah semuanya benar?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>Sentuh yang ingin diubah.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Tulis dengan tangan</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>Periksa sekali lagi</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Semuanya benar</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>Ucapkan</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>Pakai baris di paspor saya</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>Eja dengan huruf Inggris</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>Nanti saya tulis tangan</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Kosongkan</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Terima kasih. Sampai jumpa!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Apakah ini membantu?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Semua yang Anda ucapkan dan baca di sini sudah dihapus.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Semua yang Anda ucapkan dan baca di sini dihapus saat Anda pergi.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Keluar tanpa menjawab</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>Saya dengar: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Perbaiki</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Saya dengar:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Tidak terdengar apa-apa</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Silakan mendekat dan bicara sedikit lebih keras.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Atau Anda bilang:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ucapkan lagi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Ketik</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Nomor darurat</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>Di telepon, sebutkan dulu nama bahasa Anda.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Saya belum bisa memahami suara dalam bahasa ini. Silakan ketik atau pilih topik.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Sentuh dan bicara</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Ketik saja</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>Ketik pertanyaan Anda</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Atau pilih topik</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Isi formulir</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat waktu</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Pergi ke mana</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>Bantuan apa yang bisa saya dapat?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Bicara dengan petugas dalam dua bahasa</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Anda masih di sini?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Jika tidak, semua yang Anda ucapkan dan baca di sini dihapus sekarang.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Saya masih di sini</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>Jika tidak, sesi Anda ditutup sekarang.</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Sentuh dan bicara</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Ketik</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Kalimat umum</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Putar layar</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Saya mendengarkan …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sebentar …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Tidak terdengar apa-apa</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Sudah selesai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Atau Anda bilang:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Terjemahkan</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Menerjemahkan …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>Terjemahkan balik</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>Diterjemahkan balik oleh mesin. Ini informasi, bukan bukti.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>Tidak bisa diterjemahkan balik.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dengarkan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>Bicara, ketik, atau sentuh sebuah kalimat. Lawan bicara membaca dan mendengarnya dalam bahasanya.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Tidak ada yang direkam.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>Di sini tidak ada mesin penerjemah untuk dua bahasa ini. Kalimat umum diterjemahkan; kata lain ditampilkan apa adanya.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>Anda bisa meminta juru bahasa lewat telepon:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Teks asli</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>Ditulis dan diperiksa oleh manusia</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>Ditulis oleh manusia, belum diperiksa</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>Diambil dari teks sebelumnya</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>Terjemahan mesin. Mungkin salah.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>Diterjemahkan dua kali oleh mesin. Mungkin salah.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>Tidak diterjemahkan, karena bisa salah:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>Tidak diterjemahkan. Ini kata-kata aslinya.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>Angka, jumlah uang, atau tanggal akan berubah.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>Satuan seperti hari atau won akan berubah.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>Kode seperti nama visa akan berubah.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>Alamat atau nomor telepon akan berubah.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>Sebuah istilah resmi akan hilang.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>Ya dan tidak bisa tertukar.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“Harus” dan “boleh” bisa tertukar.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>Batas seperti “paling sedikit” atau “dalam waktu” akan hilang.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>Mesin mengulang-ulang.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>Hasilnya dalam bahasa yang salah.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>Sebagian akan hilang.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>Akan ada tambahan yang tidak dikatakan.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>Terlalu banyak sekaligus. Tolong bicara dengan kalimat pendek.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>Mesin kurang yakin.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>Sepertinya ini bahasa Anda. Sentuh untuk lanjut dengan bahasa ini.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>Ucapkan sesuatu dalam bahasa Anda</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Pilih bahasa Anda</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>Terima kasih. Pusat ini akan membacanya.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>Bolehkah pusat ini menyimpan pertanyaan ini agar nanti dapat dijawab?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>Hanya kata-kata ini yang disimpan. Tidak ada yang tahu siapa yang bertanya.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Belum ada dalam bahasa Anda</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Terjemahan mesin</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Belum diperiksa penutur asli</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Mungkin tidak terbaru</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Teks asli</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Diubah %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Orang juga bertanya</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>Pengumuman dan acara</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>Pengumuman dan acara</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>Lihat ke bawah</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Saya mencari jawaban …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>Tunjukkan ini kepada sopir taksi</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>Hanya daerahnya yang diketahui. Telepon dulu sebelum pergi.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>Hari ini libur nasional (%1). Mungkin tutup.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Tutup pada hari libur nasional</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Semua kota</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Buka sekarang</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>Bisa bahasa saya</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>Tidak ditemukan. Kurangi syaratnya.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>Masih ada lagi. Pilih kota untuk melihatnya.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Anda di sini</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>Pergi ke mana</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Bahasa: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>Kira-kira %1 dari sini. Arah: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>Belum dikonfirmasi di halaman resmi. Telepon dulu sebelum pergi.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Diperiksa %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>Pergi ke mana</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Mohon maaf. Simpan jawabannya di HP Anda, atau tanya petugas.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>Tinta printer tinggal sedikit. Kalau hasilnya pucat, tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sudah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak lagi</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Jangan cetak</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>Arahkan kamera HP Anda ke sini</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Bisa tanpa internet. Lalu simpan atau kirim teksnya di HP Anda.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>Kode %1 dari %2. Pindai satu per satu: teksnya berlanjut di kode berikutnya.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>Isi kode ini teks yang lebih pendek. Cetak halaman untuk teks lengkap.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Kode sebelumnya</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Kode berikutnya</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sebentar …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dengarkan</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lambat</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Cepat</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Kecilkan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Keraskan</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>Saya tidak tahu soal ini</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Lebih baik saya jujur daripada memberi tahu yang salah. Mereka ini bisa membantu.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>Ada orang di sini yang bisa membantu Anda. Gratis.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>Mungkin salah satu ini membantu</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Tanya dengan kata lain</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Ketik</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>Apa yang harus saya lakukan, dan sampai kapan?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>Beri hanya tanggal yang Anda tahu. Semuanya dihapus saat Anda pergi.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Belum diperiksa penutur asli</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>Tanggal mana yang Anda tahu?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Saya tidak tahu atau tidak mau mengatakan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Ke HP saya</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Saya selesai</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>Tolong tunjukkan ini kepada petugas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Bicara dengan petugas dalam dua bahasa</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Halaman awal</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Bicara ke petugas</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Nomor darurat</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>Ketik pertanyaan Anda</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>Misalnya: Alamat saya berubah</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Sering ditanyakan</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Apakah maksud Anda salah satu ini?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>Buka siang dan malam</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>Tidak dalam bahasa Anda, hanya: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Belum ada pertanyaan. Silakan ucapkan atau ketik.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Itu terlalu panjang. Tolong tanya dalam satu atau dua kalimat pendek.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Bahasa ini belum siap. Silakan pilih yang lain.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Tidak berhasil. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Jawaban ini tidak bisa ditampilkan sekarang. Silakan tanya petugas.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Sekarang saya tidak bisa mendengarkan bahasa ini. Silakan ketik atau pilih topik.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Mikrofon sedang tidak berfungsi. Silakan ketik atau pilih topik.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Tidak terdengar apa-apa. Silakan mendekat dan ucapkan lagi.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>Saya tidak bisa membacakan dalam bahasa ini. Silakan baca di sini atau cetak.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Pengeras suara sedang tidak berfungsi. Anda bisa membaca jawaban di sini.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Tidak ada printer di sini. Anda bisa membawa jawabannya di HP Anda.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Kertas tidak tercetak. Anda bisa membawa jawabannya di HP Anda.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Mesin ini perlu bantuan petugas. Anda bisa lanjut.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Ada yang salah di sini. Ini bukan salah Anda. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>Kertas printer habis. Petugas bisa mengisinya, lalu cetakan lanjut sendiri.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>Kertas macet di printer. Tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Printer terbuka. Tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>Tinta printer habis. Tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Printer mati atau tidak tersambung. Tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Printer dihentikan. Tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Printer perlu bantuan. Tolong beri tahu petugas.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>Menyiapkan kertas Anda …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>Menunggu printer …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>Sedang mencetak. Mohon tunggu kertas Anda.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>Apakah kertasnya sudah keluar?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Buka sekarang</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Buka sampai: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Tutup sekarang</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>Tutup. Buka lagi: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>Jam buka tidak diketahui</translation>
    </message>
    <message>
        <source>north</source>
        <translation>utara</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>timur laut</translation>
    </message>
    <message>
        <source>east</source>
        <translation>timur</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>tenggara</translation>
    </message>
    <message>
        <source>south</source>
        <translation>selatan</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>barat daya</translation>
    </message>
    <message>
        <source>west</source>
        <translation>barat</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>barat laut</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>Dari pusat ini, bukan dari kantor pemerintah.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>Baris-baris itu tidak terbaca. Silakan ketik.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>Kamera sedang tidak berfungsi. Silakan ketik kedua baris itu.</translation>
    </message>
</context>
</TS>
