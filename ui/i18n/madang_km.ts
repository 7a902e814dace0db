<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>បកប្រែដោយម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ម្ចាស់ភាសាមិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>រកមិនឃើញប្រភពផ្លូវការ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>អាចជាព័ត៌មានចាស់</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>អត្ថបទដើម</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>យកទៅជាមួយ</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>ពិនិត្យនៅ %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>គេក៏សួរដែរ</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>ត្រូវការជំនួយ</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ព្រីន</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>និយាយជាមួយបុគ្គលិកជាពីរភាសា</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>ខ្ញុំកំពុងស្តាប់ …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>ខ្ញុំកំពុងរកចម្លើយ …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ខ្ញុំមិនឮអ្វីទេ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>សូមមកជិត ហើយនិយាយឱ្យឮជាងនេះបន្តិច។</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>សំឡេងខ្លាំងពេក។ សូមថយក្រោយបន្តិច។</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>ទីនេះអ៊ូអរណាស់។</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>មិនមានការថតទុកទេ។</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>នេះជាសំណួរខ្ញុំ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>និយាយម្តងទៀត</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>ប៉ះដើម្បីចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>សរសេរវិញ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>តើខ្ញុំអាចទទួលជំនួយអ្វី?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>នេះគ្រាន់តែជាការមើលដំបូង។ ការិយាល័យជាអ្នកសម្រេច។</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>អ្នកប្រហែលទទួលបាន</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>សូមសួរ</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>ប្រហែលមិនមែនសម្រាប់អ្នក</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>ចំនួនប្រាក់គិតត្រឹម %1</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>កន្លែងដាក់ពាក្យ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>យកទៅជាមួយ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ម្ចាស់ភាសាមិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>ខ្ញុំមិនដឹង ឬមិនចង់ប្រាប់</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>បំពេញពាក្យសុំទាំងនេះ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ព្រីន</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ចាប់ផ្តើមឡើងវិញ</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>តើអ្នកចង់សួរមួយក្នុងនេះឬ?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>គ្មាននៅទីនេះ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>និយាយម្តងទៀត</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>សរសេរ</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>ពណ៌ដិតច្បាស់</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>ប៊ូតុងចុះក្រោម</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>ថ្ងៃចុងក្រោយ៖ %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>ហួស %1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>នៅសល់ %1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>អាចធ្វើពី៖ %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>រកមិនឃើញប្រភពផ្លូវការ</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>ទូរស័ព្ទឥឡូវ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>ខ្ញុំចង់សួររឿងផ្សេង</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>បានជួយខ្ញុំ</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>បន្តិច</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>មិនបានជួយទេ</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>ជ្រើសញឹកញាប់</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>ឧទាហរណ៍៖ %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>បំពេញទម្រង់</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>ខ្ញុំសួរម្តងមួយសំណួរ។ អ្នកទទួលបានទម្រង់លើក្រដាស។</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>ឯកសាររបស់អ្នករួចរាល់ហើយ</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>មិនទាន់មានជាភាសារបស់អ្នក</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>បំពេញទម្រង់</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>ទម្រង់របស់អ្នករួចរាល់ហើយ</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>សូមចុះហត្ថលេខាដោយដៃ។ ការិយាល័យជាអ្នកសម្រេច។</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ម្ចាស់ភាសាមិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>យកទៅជាមួយ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ថ្លៃសេវា</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>ឥតគិតថ្លៃ</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>កន្លែងដាក់ពាក្យ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ព្រីន</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>ទម្រង់ផ្សេង</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>ឯកសាររបស់អ្នករួចរាល់ហើយ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>សរុប៖ %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>ឃើញបន្ទាត់ហើយ។ សូមកុំកម្រើក។</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>សូមកាន់ទំព័រដែលមានរូបថតរបស់អ្នកនៅទីនេះ។ ត្រូវឃើញបន្ទាត់ទាំងពីរនៅខាងក្រោម។</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>មិនរក្សាទុករូបភាពទេ។</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>តើដូចក្នុងលិខិតឆ្លងដែនទេ?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>ត្រឹមត្រូវទាំងអស់</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>កែ</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>បន្ទាត់ពីរក្នុងលិខិតឆ្លងដែនរបស់អ្នក</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>នៅខាងក្រោមទំព័រមានរូបថត។ សូមវាយនៅទីនេះ ឬប្រើឧបករណ៍អានលិខិតឆ្លងដែន។</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>ដាក់លិខិតឆ្លងដែនមុខកាមេរ៉ា</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>សរសេរវិញ</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>មិនទាន់មានជាភាសារបស់អ្នក</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>លើទម្រង់៖ %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>សំណួរទី %1 (ច្រើនបំផុត %2)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>កែ</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>ត្រឹមត្រូវទាំងអស់ទេ?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>ប៉ះអ្វីដែលអ្នកចង់កែ។</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>សរសេរដោយដៃ</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>សូមមើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>ត្រឹមត្រូវទាំងអស់</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>និយាយ</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>ប្រើបន្ទាត់ក្នុងលិខិតឆ្លងដែន</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>ប្រកបជាអក្សរអង់គ្លេស</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>ខ្ញុំនឹងសរសេរដោយដៃពេលក្រោយ</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>ទុកឱ្យទំនេរ</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>អរគុណ។ លាសិនហើយ!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>តើវាជួយអ្នកទេ?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>អ្វីៗដែលអ្នកនិយាយ និងអាននៅទីនេះ ត្រូវបានលុបហើយ។</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>ពេលអ្នកចេញ អ្វីៗដែលអ្នកនិយាយ និងអាននៅទីនេះ នឹងត្រូវលុប។</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>ចេញដោយមិនឆ្លើយ</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>ខ្ញុំឮថា៖ %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>កែវា</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>ខ្ញុំឮថា៖</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ខ្ញុំមិនឮអ្វីទេ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>សូមមកជិត ហើយនិយាយឱ្យឮជាងនេះបន្តិច។</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>ឬអ្នកនិយាយថា៖</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ត្រូវហើយ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>និយាយម្តងទៀត</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>សរសេរ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>លេខបន្ទាន់</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>ពេលទូរស័ព្ទ សូមប្រាប់ឈ្មោះភាសារបស់អ្នកមុន។</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>តើអ្នកចង់ដឹងអ្វី?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>ខ្ញុំមិនទាន់ស្តាប់ភាសានេះបានទេ។ អ្នកអាចសរសេរ ឬជ្រើសប្រធានបទ។</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>ប៉ះ រួចនិយាយ</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>សរសេរវិញ</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>សរសេរសំណួររបស់អ្នក</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>ឬជ្រើសប្រធានបទ</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>បំពេញទម្រង់</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>ទៅទីណា</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>តើខ្ញុំអាចទទួលជំនួយអ្វី?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>និយាយជាមួយបុគ្គលិកជាពីរភាសា</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>តើអ្នកនៅទីនេះទេ?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>បើមិននៅទេ អ្វីៗដែលអ្នកនិយាយ និងអាននៅទីនេះ នឹងលុបឥឡូវ។</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ខ្ញុំនៅទីនេះ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>បើមិននៅទេ អ្នកនឹងចេញពីគណនីឥឡូវ។</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>បុគ្គលិក</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>អ្នកមកទាក់ទង</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>ប៉ះ រួចនិយាយ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>ឃ្លាញឹកញាប់</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>លុបទាំងអស់</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>ខ្ញុំកំពុងស្តាប់ …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ចាំបន្តិច …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ខ្ញុំមិនឮអ្វីទេ</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>ខ្ញុំនិយាយចប់ហើយ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>កែវា</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>ឬអ្នកនិយាយថា៖</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>បកប្រែ</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>កំពុងបកប្រែ …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>បកប្រែត្រឡប់</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>ម៉ាស៊ីនបានបកប្រែត្រឡប់។ នេះជាព័ត៌មាន មិនមែនជាភស្តុតាងទេ។</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>មិនអាចបកប្រែត្រឡប់បានទេ។</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ស្តាប់</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>និយាយ វាយអក្សរ ឬប៉ះឃ្លាមួយ។ អ្នកម្ខាងទៀតអាន និងស្តាប់ជាភាសារបស់គេ។</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>មិនមានការថតទុកទេ។</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>ទីនេះគ្មានកម្មវិធីបកប្រែសម្រាប់ភាសាទាំងពីរនេះទេ។ ឃ្លាញឹកញាប់មានការបកប្រែ ពាក្យផ្សេងទៀតបង្ហាញដូចដែលបាននិយាយ។</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>អ្នកអាចសុំអ្នកបកប្រែតាមទូរស័ព្ទ៖</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>អត្ថបទដើម</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>មនុស្សបានសរសេរ និងពិនិត្យ</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>មនុស្សបានសរសេរ មិនទាន់ពិនិត្យ</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>យកពីអត្ថបទមុន</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>បកប្រែដោយម៉ាស៊ីន។ អាចខុស។</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>ម៉ាស៊ីនបានបកប្រែពីរដង។ អាចខុស។</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>មិនបានបកប្រែ ព្រោះអាចខុស៖</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>មិនបានបកប្រែ។ នេះជាពាក្យដើម។</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>លេខ ចំនួនប្រាក់ ឬកាលបរិច្ឆេទអាចប្រែប្រួល។</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>ឯកតាដូចជា ថ្ងៃ ឬវ៉ុន អាចប្រែប្រួល។</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>លេខកូដដូចជា ឈ្មោះទិដ្ឋាការ អាចប្រែប្រួល។</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>អាសយដ្ឋាន ឬលេខទូរស័ព្ទអាចប្រែប្រួល។</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>ពាក្យផ្លូវការអាចបាត់។</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>បាទ និងទេ អាចច្រឡំគ្នា។</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“ត្រូវតែ” និង “អាច” អាចច្រឡំគ្នា។</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>កម្រិតដូចជា “យ៉ាងតិច” ឬ “ក្នុងរយៈពេល” អាចបាត់។</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>ម៉ាស៊ីននិយាយដដែលៗ។</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>វាចេញជាភាសាខុស។</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>ផ្នែកខ្លះអាចបាត់។</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>អាចមានបន្ថែមអ្វីដែលមិនបាននិយាយ។</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>ច្រើនពេកក្នុងពេលតែមួយ។ សូមនិយាយជាប្រយោគខ្លីៗ។</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>ម៉ាស៊ីនមិនសូវប្រាកដទេ។</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>អ្នកហាក់ដូចជាប្រើភាសានេះ។ សូមប៉ះ ដើម្បីបន្តជាភាសានេះ។</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>សូមនិយាយអ្វីមួយជាភាសារបស់អ្នក</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>ជ្រើសភាសារបស់អ្នក</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>សូមអរគុណ។ មជ្ឈមណ្ឌលនឹងអានវា។</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>តើមជ្ឈមណ្ឌលអាចរក្សាទុកសំណួរនេះ ដើម្បីអាចឆ្លើយនៅពេលក្រោយបានទេ?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>រក្សាទុកតែពាក្យទាំងនេះប៉ុណ្ណោះ។ គ្មាននរណាដឹងថាអ្នកណាសួរទេ។</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>បន្ទាន់</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>មិនទាន់មានជាភាសារបស់អ្នក</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>បកប្រែដោយម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ម្ចាស់ភាសាមិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>អាចជាព័ត៌មានចាស់</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>អត្ថបទដើម</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>កែប្រែនៅ %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>គេក៏សួរដែរ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ព្រីន</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>សេចក្តីជូនដំណឹង និងកម្មវិធី</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>សេចក្តីជូនដំណឹង និងកម្មវិធី</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>បន្ទាន់</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>មានទៀតខាងក្រោម</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>ខ្ញុំកំពុងរកចម្លើយ …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>សូមបង្ហាញនេះទៅអ្នកបើកតាក់ស៊ី</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>ដឹងតែតំបន់ប៉ុណ្ណោះ។ សូមទូរស័ព្ទមុនទៅ។</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>ថ្ងៃនេះជាថ្ងៃបុណ្យ (%1)។ អាចបិទ។</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>បិទនៅថ្ងៃបុណ្យ</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>កន្លែងទាំងអស់</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>ទីក្រុងទាំងអស់</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>កំពុងបើក</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>និយាយភាសាខ្ញុំ</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>រកមិនឃើញ។ សូមបន្ថយលក្ខខណ្ឌ។</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>មានទៀត។ សូមជ្រើសរើសទីក្រុង។</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>អ្នកនៅទីនេះ</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>ទៅទីណា</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>ភាសា៖ %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>ប្រហែល %1 ពីទីនេះ។ ទិស៖ %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>មិនទាន់បញ្ជាក់លើទំព័រផ្លូវការ។ សូមទូរស័ព្ទមុនទៅ។</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>ពិនិត្យនៅ %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ព្រីន</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>ទៅទីណា</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>កន្លែងទាំងអស់</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>សូមទោស។ សូមយកចម្លើយក្នុងទូរស័ព្ទអ្នក ឬសួរបុគ្គលិក។</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>ម៉ាស៊ីនព្រីនជិតអស់ទឹកខ្មៅ។ បើអក្សរស្រាល សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ចេញហើយ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>មិនទាន់ចេញ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ព្រីនម្ដងទៀត</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>មិនព្រីន</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>សូមតម្រង់កាមេរ៉ាទូរស័ព្ទមកទីនេះ</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>មិនបាច់មានអ៊ីនធឺណិតទេ។ រួចរក្សាទុក ឬផ្ញើអត្ថបទក្នុងទូរស័ព្ទអ្នក។</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>កូដ %1/%2។ សូមស្កេនម្ដងមួយៗ៖ អត្ថបទបន្តក្នុងកូដបន្ទាប់។</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>ក្នុងកូដមានអត្ថបទខ្លីជាង។ សូមព្រីន ដើម្បីបានទាំងអស់។</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>កូដមុន</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>កូដបន្ទាប់</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ចាំបន្តិច …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ស្តាប់</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>យឺត</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>លឿន</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>សំឡេងតិច</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>សំឡេងខ្លាំង</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>ខ្ញុំមិនដឹងរឿងនេះទេ</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>ខ្ញុំសុខចិត្តប្រាប់ថាមិនដឹង ជាជាងប្រាប់ខុស។ អ្នកទាំងនេះអាចជួយបាន។</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>នៅទីនេះមានមនុស្សអាចជួយអ្នក។ មិនអស់លុយទេ។</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>ប្រហែលមួយក្នុងនេះអាចជួយ</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>សួរជាពាក្យផ្សេង</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>សរសេរ</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>ត្រូវធ្វើអ្វី មុនថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>ប្រាប់តែថ្ងៃដែលអ្នកដឹង។ ពេលអ្នកចេញ វានឹងត្រូវលុប។</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>ម្ចាស់ភាសាមិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>តើអ្នកដឹងថ្ងៃណាខ្លះ?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>ខ្ញុំមិនដឹង ឬមិនចង់ប្រាប់</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ព្រីន</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>យកក្នុងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>សូមបង្ហាញនេះទៅបុគ្គលិក</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>និយាយជាមួយបុគ្គលិកជាពីរភាសា</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>ទំព័រដើម</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>និយាយនឹងបុគ្គលិក</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>លេខបន្ទាន់</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>សរសេរសំណួររបស់អ្នក</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>ឧទាហរណ៍៖ ខ្ញុំបានប្តូរអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>សួរ</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>គេសួរញឹកញាប់</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>តើមួយណាក្នុងនេះ?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>បើកទាំងយប់ទាំងថ្ងៃ</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>មិនមានភាសារបស់អ្នកទេ មានតែ៖ %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>មិនទាន់មានសំណួរទេ។ សូមនិយាយ ឬសរសេរ។</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>វែងពេក។ សូមសួរជាប្រយោគខ្លី មួយឬពីរ។</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>ភាសានេះមិនទាន់រួចរាល់ទេ។ សូមជ្រើសភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>មិនបានសម្រេចទេ។ សូមសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>ឥឡូវបង្ហាញចម្លើយនេះមិនបានទេ។ សូមសួរបុគ្គលិក។</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>ឥឡូវខ្ញុំស្តាប់ភាសានេះមិនបានទេ។ អ្នកអាចសរសេរ ឬជ្រើសប្រធានបទ។</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>ឥឡូវមីក្រូហ្វូនប្រើមិនបានទេ។ អ្នកអាចសរសេរ ឬជ្រើសប្រធានបទ។</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>ខ្ញុំមិនឮអ្វីទេ។ សូមមកជិត ហើយនិយាយម្តងទៀត។</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>ខ្ញុំអានឮៗជាភាសានេះមិនបានទេ។ អ្នកអាចអាននៅទីនេះ ឬព្រីន។</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>ឥឡូវម៉ាស៊ីនមិនចេញសំឡេងទេ។ អ្នកអាចអានចម្លើយនៅទីនេះ។</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>ទីនេះគ្មានម៉ាស៊ីនព្រីនទេ។ អ្នកអាចយកចម្លើយក្នុងទូរស័ព្ទអ្នក។</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>ក្រដាសព្រីនមិនចេញទេ។ អ្នកអាចយកចម្លើយក្នុងទូរស័ព្ទអ្នក។</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>ម៉ាស៊ីននេះត្រូវការបុគ្គលិកជួយ។ អ្នកអាចបន្តបាន។</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>ទីនេះមានបញ្ហា។ មិនមែនកំហុសអ្នកទេ។ សូមសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>ម៉ាស៊ីនព្រីនអស់ក្រដាស។ បុគ្គលិកអាចដាក់ក្រដាស រួចវាបន្តដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>ក្រដាសជាប់ក្នុងម៉ាស៊ីនព្រីន។ សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>ម៉ាស៊ីនព្រីនបើកចំហ។ សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>ម៉ាស៊ីនព្រីនអស់ទឹកខ្មៅ។ សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>ម៉ាស៊ីនព្រីនបិទ ឬមិនបានភ្ជាប់។ សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>ម៉ាស៊ីនព្រីនត្រូវបានបញ្ឈប់។ សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>ម៉ាស៊ីនព្រីនត្រូវការជំនួយ។ សូមប្រាប់បុគ្គលិក។</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>កំពុងរៀបចំក្រដាសអ្នក …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>កំពុងចាំម៉ាស៊ីនព្រីន …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>កំពុងព្រីន។ សូមរង់ចាំក្រដាសរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>តើក្រដាសចេញហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>កំពុងបើក</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>កំពុងបើក។ បិទ៖ %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ឥឡូវនេះបិទ</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>បិទ។ បើក៖ %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>មិនដឹងម៉ោងបើក</translation>
    </message>
    <message>
        <source>north</source>
        <translation>ជើង</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ឦសាន</translation>
    </message>
    <message>
        <source>east</source>
        <translation>កើត</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>អាគ្នេយ៍</translation>
    </message>
    <message>
        <source>south</source>
        <translation>ត្បូង</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>និរតី</translation>
    </message>
    <message>
        <source>west</source>
        <translation>លិច</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ពាយ័ព្យ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ម៉ោងបើក</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>ព័ត៌មានពីមជ្ឈមណ្ឌលនេះ មិនមែនពីស្ថាប័នរដ្ឋទេ។</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>អានបន្ទាត់មិនបានទេ។ សូមវាយបញ្ចូល។</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>ឥឡូវនេះកាមេរ៉ាមិនដំណើរការទេ។ សូមវាយបញ្ចូលបន្ទាត់។</translation>
    </message>
</context>
</TS>
