<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>مشینی ترجمہ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ابھی کسی اردو بولنے والے نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>سرکاری ذریعہ نہیں ملا</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>پرانا ہو سکتا ہے</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>اصل تحریر</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ساتھ لے جائیں</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>جانچ کی تاریخ: %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>لوگ یہ بھی پوچھتے ہیں</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>مدد چاہیے</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>عملے سے دو زبانوں میں بات کریں</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>سن رہے ہیں …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>جواب ڈھونڈ رہے ہیں …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>کچھ سنائی نہیں دیا</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>براہ کرم قریب آ کر ذرا اونچا بولیں۔</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>آواز بہت اونچی ہے۔ مہربانی کر کے تھوڑا پیچھے ہٹ جائیں۔</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>یہاں بہت شور ہے۔</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>کچھ ریکارڈ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>یہی میرا سوال ہے</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>دوبارہ بولیں</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>لکھیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>چھو کر شروع کریں</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>لکھ کر پوچھیں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>مجھے کیا مدد مل سکتی ہے؟</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>یہ صرف ابتدائی اندازہ ہے۔ فیصلہ دفتر کرتا ہے۔</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>غالباً مل سکتا ہے</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>اس کے بارے میں پوچھیں</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>غالباً آپ کے لیے نہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 کے مطابق رقم</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>درخواست کہاں دیں</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ساتھ لے جائیں</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ابھی کسی اردو بولنے والے نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>معلوم نہیں یا بتانا پسند نہیں</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>یہ درخواستیں بھریں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>آخری تاریخیں</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>کیا آپ کا مطلب ان میں سے ہے؟</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>دوبارہ بولیں</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>لکھیں</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>لکھائی کا سائز</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>گہرے رنگ</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>بٹن نیچے</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>آخری دن: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>گزرے ہوئے دن: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>باقی دن: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>اس دن سے ممکن: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>سرکاری ذریعہ نہیں ملا</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>ابھی فون کریں</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>میرا مطلب کچھ اور تھا</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>ہاں، مدد ملی</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>تھوڑی سی</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>نہیں، مدد نہیں ملی</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>اکثر منتخب</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>فارم بھریں</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>میں ایک ایک کر کے سوال پوچھوں گا۔ فارم آپ کو کاغذ پر ملے گا۔</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>آپ کے کاغذات تیار ہیں</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>ابھی آپ کی زبان میں نہیں</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>فارم بھریں</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>آپ کا فارم تیار ہے</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>خود دستخط کریں۔ فیصلہ دفتر کرتا ہے۔</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ابھی کسی اردو بولنے والے نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ساتھ لے جائیں</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>فیس</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>مفت</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>درخواست کہاں دیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>دوسرا فارم</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>آخری تاریخیں</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>آپ کے کاغذات تیار ہیں</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>نکال دیں</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>کل: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>سطریں نظر آ گئی ہیں۔ پاسپورٹ نہ ہلائیں۔</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>اپنی تصویر والا صفحہ یہاں رکھیں۔ نیچے کی دونوں سطریں نظر آنی چاہئیں۔</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>کوئی تصویر محفوظ نہیں کی جاتی۔</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>کیا پاسپورٹ میں یہی ہے؟</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>سب درست ہے</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>آپ کے پاسپورٹ کی دو سطریں</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>یہ آپ کی تصویر والے صفحے کے نیچے ہیں۔ یہاں لکھیں یا پاسپورٹ ریڈر استعمال کریں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>پاسپورٹ کیمرے کے سامنے رکھیں</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>لکھ کر پوچھیں</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>ابھی آپ کی زبان میں نہیں</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>فارم پر: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>سوال %1، زیادہ سے زیادہ %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ایسے ہی رکھیں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>کیا سب درست ہے؟</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>جسے بدلنا ہو اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>ہاتھ سے لکھیں</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>ایک بار پھر دیکھیں</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>سب درست ہے</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>بولیں</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>پاسپورٹ کی سطریں استعمال کریں</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>انگریزی حروف میں ہجے کریں</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>بعد میں ہاتھ سے لکھنا ہے</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>خالی چھوڑیں</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>شکریہ۔ خدا حافظ!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>کیا اس سے مدد ملی؟</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>آپ نے یہاں جو کہا اور پڑھا، سب مٹ گیا ہے۔</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>آپ کے جاتے ہی یہاں کہی اور پڑھی ہر بات مٹ جاتی ہے۔</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>جواب دیے بغیر جائیں</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>سنائی دیا: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>درست کریں</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>سنائی دیا:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>کچھ سنائی نہیں دیا</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>براہ کرم قریب آ کر ذرا اونچا بولیں۔</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>یا آپ نے یہ کہا:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>دوبارہ بولیں</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>لکھیں</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>ہنگامی نمبر</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>فون پر پہلے اپنی زبان کا نام بتائیں۔</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>آپ کا سوال کیا ہے؟</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>مشین یہ زبان ابھی سن کر نہیں سمجھتی۔ لکھیں یا موضوع چنیں۔</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>چھوئیں اور بولیں</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>لکھ کر پوچھیں</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>اپنا سوال لکھیں</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>یا موضوع چنیں</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>فارم بھریں</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>آخری تاریخیں</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>کہاں جائیں</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>مجھے کیا مدد مل سکتی ہے؟</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>عملے سے دو زبانوں میں بات کریں</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>کیا آپ ابھی یہاں ہیں؟</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>اگر نہیں، تو یہاں کہی اور پڑھی ہر بات اب مٹ جائے گی۔</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>میں ابھی یہیں ہوں</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>اگر نہیں، تو آپ ابھی لاگ آؤٹ ہو جائیں گے۔</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>ملاقاتی</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>چھوئیں اور بولیں</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>لکھیں</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>عام جملے</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>سب مٹائیں</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>گھمائیں</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>سن رہے ہیں …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>کچھ سنائی نہیں دیا</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>بات پوری ہو گئی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>یا آپ نے یہ کہا:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمہ کریں</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>ترجمہ ہو رہا ہے …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>واپس ترجمہ</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>مشین نے واپس ترجمہ کیا ہے۔ یہ معلومات ہے، ثبوت نہیں۔</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>واپس ترجمہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>بولیں، ٹائپ کریں یا کوئی جملہ چھوئیں۔ دوسرا شخص اسے اپنی زبان میں پڑھتا اور سنتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>کچھ ریکارڈ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>ان دو زبانوں کا مشینی ترجمہ یہاں نہیں ہے۔ عام جملوں کا ترجمہ موجود ہے؛ باقی باتیں ویسے ہی دکھائی جاتی ہیں جیسے کہی گئیں۔</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>آپ فون پر مترجم مانگ سکتے ہیں:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>اصل تحریر</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>انسانوں کا لکھا اور جانچا ہوا</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>انسانوں کا لکھا، ابھی جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>پہلے کے متن سے لیا گیا</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>مشینی ترجمہ۔ غلط ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>مشین نے دو بار ترجمہ کیا۔ غلط ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>ترجمہ نہیں کیا گیا، کیونکہ غلط ہو سکتا تھا:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>ترجمہ نہیں ہوا۔ یہ اصل الفاظ ہیں۔</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>کوئی عدد، رقم یا تاریخ بدل جاتی۔</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>دن یا وان جیسی اکائی بدل جاتی۔</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>ویزے کے نام جیسا کوڈ بدل جاتا۔</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>پتہ یا فون نمبر بدل جاتا۔</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>ایک سرکاری لفظ رہ جاتا۔</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>ہاں اور نہیں الٹ سکتے تھے۔</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>”لازمی“ اور ”اجازت“ الٹ سکتے تھے۔</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>”کم از کم“ یا ”کے اندر“ جیسی حد رہ جاتی۔</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>مشین نے بات دہرائی۔</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>غلط زبان میں آیا۔</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>کچھ حصہ رہ جاتا۔</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>ایسی بات شامل ہو جاتی جو کہی نہیں گئی۔</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>ایک ساتھ بہت زیادہ ہے۔ چھوٹے جملوں میں کہیں۔</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>مشین کو کافی یقین نہیں۔</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>لگتا ہے یہ آپ کی زبان ہے۔ اسی میں آگے بڑھنے کے لیے چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>اپنی زبان میں کچھ بولیں</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اپنی زبان چنیں</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>شکریہ۔ مرکز اسے پڑھے گا۔</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>کیا مرکز یہ سوال رکھ سکتا ہے تاکہ آئندہ اس کا جواب دیا جا سکے؟</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>صرف یہی الفاظ رکھے جاتے ہیں۔ کسی کو معلوم نہیں ہوگا کہ کس نے پوچھا۔</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>ابھی آپ کی زبان میں نہیں</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>مشینی ترجمہ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ابھی کسی اردو بولنے والے نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>پرانا ہو سکتا ہے</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>اصل تحریر</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>تبدیلی کی تاریخ: %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>لوگ یہ بھی پوچھتے ہیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>اعلانات اور پروگرام</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>اعلانات اور پروگرام</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>نیچے اور ہے</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>جواب ڈھونڈ رہے ہیں …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>یہ ٹیکسی ڈرائیور کو دکھائیں</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>صرف علاقہ معلوم ہے۔ جانے سے پہلے فون کریں۔</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>آج سرکاری تعطیل ہے (%1)۔ بند ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>سرکاری تعطیلات پر بند</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>تمام جگہیں</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>تمام شہر</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ابھی کھلا ہے</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>میری زبان بولی جاتی ہے</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>کچھ نہیں ملا۔ شرطیں کم کر کے تلاش کریں۔</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>اور بھی ہیں۔ دیکھنے کے لیے شہر چنیں۔</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>نقشہ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>کہاں جائیں</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>بولی جانے والی زبانیں: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>یہاں سے تقریباً %1۔ سمت: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>سرکاری صفحے پر تصدیق شدہ نہیں۔ جانے سے پہلے فون کریں۔</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>جانچ کی تاریخ: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>کہاں جائیں</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>تمام جگہیں</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>معذرت۔ جواب اپنے فون پر لے جائیں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>پرنٹر میں سیاہی کم رہ گئی ہے۔ اگر چھپائی ہلکی ہو تو براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>دوبارہ پرنٹ کریں</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>پرنٹ نہ کریں</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>اپنے فون کا کیمرا یہاں کریں</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>انٹرنیٹ کے بغیر چلتا ہے۔ پھر تحریر فون میں محفوظ کریں یا بھیجیں۔</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>کوڈ %1، کل %2۔ ایک کے بعد ایک اسکین کریں: تحریر اگلے کوڈ میں جاری ہے۔</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>کوڈ میں چھوٹی تحریر ہے۔ پوری کے لیے صفحہ پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>پچھلا کوڈ</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>اگلا کوڈ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>ذرا روکیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>چلائیں</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>آواز کم</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>آواز زیادہ</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>یہ مجھے معلوم نہیں</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>غلط بتانے سے بہتر ہے صاف کہہ دیا جائے۔ یہ لوگ مدد کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>یہاں کوئی آپ کی مدد کر سکتا ہے۔ کوئی پیسے نہیں لگتے۔</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>شاید ان سے مدد ملے</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>دوسرے لفظوں میں پوچھیں</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>لکھیں</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>کیا کام کب تک کرنا ہے؟</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>صرف وہ تاریخیں بتائیں جو آپ جانتے ہیں۔ آپ کے جانے پر مٹا دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ابھی کسی اردو بولنے والے نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>ان میں سے کون سے دن آپ کو معلوم ہیں؟</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>معلوم نہیں یا بتانا پسند نہیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>میرا کام ہو گیا</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>براہ کرم یہ عملے کو دکھائیں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>عملے سے دو زبانوں میں بات کریں</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>پہلا صفحہ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>ہنگامی نمبر</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>اپنا سوال لکھیں</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>مثلاً: میرا پتہ بدل گیا ہے</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پوچھیں</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>لوگ اکثر پوچھتے ہیں</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>کیا آپ کا مطلب ان میں سے ہے؟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>دن رات کھلا</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>آپ کی زبان میں نہیں، صرف ان زبانوں میں: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>ابھی کوئی سوال نہیں ہے۔ براہ کرم بولیں یا لکھیں۔</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>یہ بہت لمبا ہے۔ براہ کرم ایک دو چھوٹے جملوں میں پوچھیں۔</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>یہ زبان ابھی تیار نہیں۔ براہ کرم کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>یہ نہیں ہو سکا۔ براہ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>یہ جواب ابھی دکھایا نہیں جا سکتا۔ براہ کرم عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>مشین ابھی یہ زبان نہیں سن سکتی۔ لکھیں یا موضوع چنیں۔</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>مائیک ابھی کام نہیں کر رہا۔ لکھیں یا موضوع چنیں۔</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>کچھ سنائی نہیں دیا۔ براہ کرم قریب آ کر دوبارہ بولیں۔</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>اس زبان میں پڑھ کر سنانا ممکن نہیں۔ یہاں پڑھیں یا پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>اسپیکر ابھی کام نہیں کر رہا۔ جواب یہاں پڑھ لیں۔</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>یہاں پرنٹر نہیں ہے۔ جواب اپنے فون پر لے جائیں۔</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>کاغذ پرنٹ نہیں ہوا۔ جواب اپنے فون پر لے جائیں۔</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>اس مشین کو عملے کی مدد چاہیے۔ آپ استعمال جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>یہاں کچھ گڑبڑ ہو گئی۔ آپ کی غلطی نہیں۔ براہ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>پرنٹر میں کاغذ نہیں ہے۔ عملہ ڈال دے تو خود چل پڑے گا۔</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>پرنٹر میں کاغذ پھنس گیا ہے۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>پرنٹر کھلا ہے۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>پرنٹر میں سیاہی نہیں ہے۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>پرنٹر بند ہے یا جڑا نہیں۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>پرنٹر روک دیا گیا ہے۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>پرنٹر کو مدد چاہیے۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>آپ کا کاغذ تیار ہو رہا ہے …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>پرنٹر کا انتظار ہے …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>پرنٹ ہو رہا ہے۔ اپنے کاغذ کا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>کیا آپ کا کاغذ نکل آیا؟</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ابھی کھلا ہے</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>کھلا ہے۔ بند ہوگا: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ابھی بند ہے</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>بند ہے۔ کھلے گا: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>کھلنے کے اوقات معلوم نہیں</translation>
    </message>
    <message>
        <source>north</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>شمال مشرق</translation>
    </message>
    <message>
        <source>east</source>
        <translation>مشرق</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>جنوب مشرق</translation>
    </message>
    <message>
        <source>south</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>جنوب مغرب</translation>
    </message>
    <message>
        <source>west</source>
        <translation>مغرب</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>شمال مغرب</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>یہ معلومات اس مرکز کی ہیں، کسی سرکاری دفتر کی نہیں۔</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>سطریں پڑھی نہیں جا سکیں۔ براہ کرم انہیں ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>کیمرا ابھی کام نہیں کر رہا۔ براہ کرم سطریں ٹائپ کریں۔</translation>
    </message>
</context>
</TS>
