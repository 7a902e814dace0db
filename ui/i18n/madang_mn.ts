<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn_MN" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>Машин орчуулга</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Эх хэлтэн хүн хараахан шалгаагүй</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Албан ёсны эх сурвалж олдсонгүй</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Хуучирсан байж магадгүй</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Эх бичвэр</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Авч очих зүйл</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Шалгасан: %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Бас их асуудаг</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Тусламж хэрэгтэй</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэх</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Ажилтантай хоёр хэлээр ярилцах</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>Сонсож байна …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Хариулт хайж байна …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Юу ч сонсогдсонгүй</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Та ойртож ирээд арай чанга яриарай.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>Дэндүү чанга байна. Жаахан ухарна уу.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>Энд их шуугиантай байна.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Юуг ч бичиж авдаггүй.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>Асуултаа хэлж дууслаа</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Дахин хэлэх</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Бичих</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Дарж эхлээрэй</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>Бичиж асуух</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>За</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>Би ямар тусламж авч болох вэ?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>Энэ бол зөвхөн урьдчилсан дүгнэлт. Байгууллага шийднэ.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>Та авах магадлалтай</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Энэ талаар асуух</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>Танд хамаарахгүй байх</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 байдлаарх дүн</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Хаана хандах вэ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Авч очих зүйл</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Эх хэлтэн хүн хараахан шалгаагүй</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Мэдэхгүй эсвэл хэлэхийг хүсэхгүй</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>Эдгээр өргөдлийг бөглөх</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэх</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Дахин эхлэх</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Эдний аль нэгийг асуусан уу?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Аль нь ч биш</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Дахин хэлэх</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Бичих</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Үсгийн хэмжээ</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Өнгө тодруулах</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>Товчийг доошоо</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>Сүүлийн өдөр: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Хэтэрсэн өдөр: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>Үлдсэн өдөр: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>Эхлэх боломжтой өдөр: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Албан ёсны эх сурвалж олдсонгүй</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>Одоо залгаарай</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>Өөр зүйл асуух гэсэн</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>Тийм, тус болсон</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Бага зэрэг</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Үгүй, тус болоогүй</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>Их сонгодог</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>Дараах</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>Жишээ: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>Маягт бөглөх</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>Асуултыг нэг нэгээр нь асууна. Маягтыг цаасаар авна.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Таны бичиг баримт бэлэн боллоо</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Таны хэлээр хараахан байхгүй</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>Маягт бөглөх</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>Таны маягт бэлэн боллоо</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>Гараар гарын үсэг зурна уу. Байгууллага шийднэ.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Эх хэлтэн хүн хараахан шалгаагүй</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Авч очих зүйл</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Хураамж</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Үнэгүй</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Хаана хандах вэ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэх</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Өөр маягт</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Таны бичиг баримт бэлэн боллоо</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Хасах</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Нийт: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>Мөрүүд харагдаж байна. Хөдөлгөхгүй барина уу.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>Зурагтай хуудсаа энд барина уу. Доод хоёр мөр хоёулаа харагдах ёстой.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Ямар ч зураг хадгалахгүй.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>Паспорттой адил уу?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Бүгд зөв</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Засах</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>Таны паспортын хоёр мөр</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>Зурагтай хуудасны доод хэсэгт байгаа. Энд бичих эсвэл паспорт уншигч ашиглана уу.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дараах</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Паспортоо камерт барих</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Бичиж асуух</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>Таны хэлээр хараахан байхгүй</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>Маягт дээр: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>%1-р асуулт, хамгийн ихдээ %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Хэвээр үлдээх</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Засах</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Бүгд зөв үү?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>Засах зүйлээ дарна уу.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Гараар бичнэ үү</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>Дахин нэг харна уу</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Бүгд зөв</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>Хэлэх</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>Паспортын мөрийг ашиглах</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>Англи үсгээр хэлэх</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>Дараа нь гараар бичнэ</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Хоосон үлдээх</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Баярлалаа. Баяртай!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Тус болсон уу?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Таны энд хэлж, уншсан бүхэн устлаа.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Таныг явахад энд хэлж, уншсан бүхэн тань устана.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Үнэлэлгүй явах</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>Сонссон нь: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Засах</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Сонссон нь:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Юу ч сонсогдсонгүй</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Та ойртож ирээд арай чанга яриарай.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Эсвэл энэ үү:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Дахин хэлэх</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Бичих</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Яаралтай дугаарууд</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>Утсаар ярихдаа эхлээд хэлнийхээ нэрийг хэлээрэй.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Та юу мэдмээр байна?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Энэ хэлийг одоохондоо сонсож ойлгохгүй. Бичих эсвэл сэдэв сонгож болно.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Дараад яриарай</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Бичиж асуух</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>Асуултаа бичээрэй</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Эсвэл сэдэв сонгоорой</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Маягт бөглөх</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Хаашаа очих вэ</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>Би ямар тусламж авч болох вэ?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Ажилтантай хоёр хэлээр ярилцах</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Та энд байгаа юу?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Үгүй бол энд хэлж, уншсан бүхэн тань одоо устана.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Би энд байна</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>Үгүй бол та одоо системээс гарна.</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>Ажилтан</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Зочин</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Дараад яриарай</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Бичих</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Түгээмэл үгс</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Бүгдийг арилгах</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Эргүүлэх</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Сонсож байна …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Түр хүлээнэ үү …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Юу ч сонсогдсонгүй</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Би хэлж дууслаа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Засах</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Эсвэл энэ үү:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Орчуулах</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Орчуулж байна …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>Буцааж орчуулах</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>Машин буцааж орчуулсан. Энэ бол мэдээлэл, нотолгоо биш.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>Буцааж орчуулах боломжгүй.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Сонсох</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зогсоох</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>Яриарай, бичээрэй эсвэл түгээмэл үгсээс дараарай. Нөгөө хүн өөрийн хэлээр уншиж, сонсоно.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Юуг ч бичиж авдаггүй.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>Энэ хоёр хэлийг орчуулах програм энд алга. Түгээмэл үгс орчуулгатай, бусад үг хэлснээрээ харагдана.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>Утсаар аман орчуулагч хүсэж болно:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Эх бичвэр</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>Хүн бичиж, шалгасан</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>Хүн бичсэн, хараахан шалгаагүй</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>Өмнөх бичвэрээс авсан</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>Машин орчуулга. Алдаатай байж болно.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>Машин хоёр удаа орчуулсан. Алдаатай байж болно.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>Алдаатай байж болох тул орчуулаагүй:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>Орчуулаагүй. Энэ бол эх үг.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>Тоо, мөнгөн дүн эсвэл огноо өөрчлөгдөх байсан.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>Өдөр, вон зэрэг нэгж өөрчлөгдөх байсан.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>Визийн нэр зэрэг код өөрчлөгдөх байсан.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>Хаяг эсвэл утасны дугаар өөрчлөгдөх байсан.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>Албан ёсны үг алдагдах байсан.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>Тийм, үгүй хоёр солигдож болох байсан.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“Ёстой”, “болно” хоёр солигдож болох байсан.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“Дор хаяж”, “дотор” зэрэг хязгаар алдагдах байсан.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>Машин нэг зүйлийг давтсан.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>Өөр хэлээр гарсан.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>Нэг хэсэг нь алдагдах байсан.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>Хэлээгүй зүйл нэмэгдэх байсан.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>Нэг дор хэт их байна. Богино өгүүлбэрээр хэлнэ үү.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>Машин хангалттай итгэлтэй биш байна.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>Та энэ хэлээр ярьдаг бололтой. Үргэлжлүүлэх бол дараарай.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>Өөрийн хэлээр ямар нэг юм хэлээрэй</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Хэлээ сонгоорой</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>Баярлалаа. Төв үүнийг унших болно.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>Цаашид хариулж чаддаг болохын тулд төв энэ асуултыг хадгалж болох уу?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>Зөвхөн эдгээр үгийг хадгална. Хэн асуусныг хэн ч мэдэхгүй.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>Яаралтай</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Таны хэлээр хараахан байхгүй</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машин орчуулга</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Эх хэлтэн хүн хараахан шалгаагүй</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Хуучирсан байж магадгүй</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Эх бичвэр</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Өөрчилсөн: %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Бас их асуудаг</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэх</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>Мэдэгдэл, арга хэмжээ</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>Мэдэгдэл, арга хэмжээ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Яаралтай</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>Доор бас бий</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Хариулт хайж байна …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>Үүнийг таксины жолоочид үзүүлээрэй</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>Зөвхөн орчим нь мэдэгдэж байна. Очихоосоо өмнө утасдаарай.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>Өнөөдөр баярын өдөр (%1). Амарч магадгүй.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>амарна</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Баярын өдөр амарна</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>Бүх газар</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Бүх хот</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Одоо нээлттэй</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>Миний хэлээр ярьдаг</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>Олдсонгүй. Нөхцөлөө цөөлнө үү.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>Дахиад бий. Хот сонгоод үзнэ үү.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Газрын зураг</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Та энд байна</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>Хаашаа очих вэ</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Ярьдаг хэл: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>Эндээс ойролцоогоор %1. Чиглэл: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>Албан ёсны хуудсаар батлагдаагүй. Очихоосоо өмнө утасдаарай.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Шалгасан: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэх</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>Хаашаа очих вэ</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Бүх газар</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Уучлаарай. Хариултаа утсандаа аваарай, эсвэл ажилтнаас асуугаарай.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>Принтерийн хор бага үлдсэн. Бичиг бүдэг бол ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Дахин хэвлэх</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Хэвлэхгүй</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>Утасныхаа камерыг энд чиглүүлээрэй</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Интернэтгүй ажиллана. Дараа нь утсандаа хадгалаарай, эсвэл илгээгээрэй.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>%2 кодын %1 дэх нь. Дараалуулан уншуулаарай: бичвэр дараагийн кодод үргэлжилнэ.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>Код дотор товч нь бий. Бүгдийг авах бол хуудсаа хэвлээрэй.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Өмнөх код</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Дараагийн код</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Боллоо</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>Түр зогсоох</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Цааш</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Түр хүлээнэ үү …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Сонсох</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>Зогсоох</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Удаан</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Хэвийн</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Хурдан</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Аяархан</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Чангахан</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>Үүнийг мэдэхгүй байна</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Буруу хэлснээс мэдэхгүй гэсэн нь дээр. Эдгээр хүн танд тусалж чадна.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>Энд танд туслах хүн бий. Үнэгүй.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>Эдний аль нэг нь тус болж магадгүй</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Өөрөөр асуух</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Бичих</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>Юуг хэзээ гэхэд хийх вэ?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>Зөвхөн мэддэг өдрүүдээ хэлээрэй. Таныг явахад устгана.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Эх хэлтэн хүн хараахан шалгаагүй</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>Эдгээр өдрөөс алийг нь мэдэх вэ?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Мэдэхгүй эсвэл хэлэхийг хүсэхгүй</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэх</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Утсандаа авах</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Дуусгах</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>Үүнийг ажилтанд үзүүлээрэй</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Ажилтантай хоёр хэлээр ярилцах</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Нүүр хуудас</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Ажилтантай ярих</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Яаралтай дугаарууд</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>Асуултаа бичээрэй</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>Жишээ нь: Би хаягаа сольсон</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Асуух</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Түгээмэл асуулт</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Эдний аль нэг үү?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>Өдөр шөнөгүй нээлттэй</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>Таны хэлээр биш, зөвхөн: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Асуулт алга байна. Та хэлээрэй, эсвэл бичээрэй.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Хэт урт байна. Нэг, хоёр богино өгүүлбэрээр асуугаарай.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Энэ хэл хараахан бэлэн биш. Өөр хэл сонгоорой.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Болсонгүй. Дахин оролдоорой.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Энэ хариултыг одоо үзүүлэх боломжгүй. Ажилтнаас асуугаарай.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Одоо энэ хэлээр сонсож чадахгүй байна. Бичих эсвэл сэдэв сонгож болно.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Микрофон одоо ажиллахгүй байна. Бичих эсвэл сэдэв сонгож болно.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Юу ч сонсогдсонгүй. Ойртож ирээд дахин хэлээрэй.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>Энэ хэлээр чангаар уншиж чадахгүй. Эндээс унших эсвэл хэвлэж болно.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Чанга яригч одоо ажиллахгүй байна. Хариултаа эндээс уншиж болно.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Энд принтер алга. Хариултаа утсандаа авч явж болно.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Цаас хэвлэгдсэнгүй. Хариултаа утсандаа авч явж болно.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Энэ киоскт ажилтны тусламж хэрэгтэй. Та үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Энд алдаа гарлаа. Таны буруу биш. Дахин оролдоорой.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>Принтерт цаас алга. Ажилтан цаас хийвэл өөрөө үргэлжилнэ.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>Принтерт цаас гацсан байна. Ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Принтер онгорхой байна. Ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>Принтерийн хор дууссан. Ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Принтер унтарсан эсвэл холбогдоогүй байна. Ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Принтерийг зогсоосон байна. Ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Принтерт тусламж хэрэгтэй. Ажилтанд хэлээрэй.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>Цаасыг тань бэлдэж байна …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>Принтерийг хүлээж байна …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>Хэвлэж байна. Цаасаа хүлээгээрэй.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>Цаас тань гарсан уу?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Одоо нээлттэй</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Нээлттэй. Хаах цаг: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Одоо хаалттай</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>Хаалттай. Нээх цаг: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>Ажиллах цаг тодорхойгүй</translation>
    </message>
    <message>
        <source>north</source>
        <translation>хойд</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>зүүн хойд</translation>
    </message>
    <message>
        <source>east</source>
        <translation>зүүн</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>зүүн өмнөд</translation>
    </message>
    <message>
        <source>south</source>
        <translation>өмнөд</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>баруун өмнөд</translation>
    </message>
    <message>
        <source>west</source>
        <translation>баруун</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>баруун хойд</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Утас</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ажиллах цаг</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>Энэ төвийн мэдээлэл, төрийн байгууллагынх биш.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>Мөрүүдийг уншиж чадсангүй. Бичиж оруулна уу.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>Камер одоо ажиллахгүй байна. Мөрүүдийг бичиж оруулна уу.</translation>
    </message>
</context>
</TS>
