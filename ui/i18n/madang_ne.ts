<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne_NP" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>मेसिनले गरेको अनुवाद</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>नेपालीभाषीले अझै जाँचेका छैनन्</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>आधिकारिक स्रोत भेटिएन</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>पुरानो हुन सक्छ</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>मूल पाठ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>साथमा लैजानुहोस्</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1 मा जाँचिएको</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>अरूले यो पनि सोध्छन्</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>मद्दत चाहिन्छ</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिन्ट</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>कर्मचारीसँग दुई भाषामा कुरा गर्ने</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>सुन्दै छु …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>जवाफ खोज्दै छु …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>मैले केही सुनिनँ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>कृपया अलि नजिक आएर अलि ठूलो स्वरमा बोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>आवाज धेरै ठूलो भयो। कृपया अलि पछाडि सर्नुहोस्।</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>यहाँ धेरै हल्ला छ।</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>केही पनि रेकर्ड हुँदैन।</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>मेरो प्रश्न यही हो</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>फेरि भन्छु</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>टाइप गर्ने</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्ने</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>सुरु गर्न छुनुहोस्</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>बरु टाइप गर्ने</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक छ</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>मैले कस्तो सहयोग पाउन सक्छु?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>यो प्रारम्भिक जाँच मात्र हो। कार्यालयले निर्णय गर्छ।</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>सम्भवतः पाउनुहुन्छ</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>यसबारे सोध्नुहोस्</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>सम्भवतः तपाईंका लागि होइन</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>होइन</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 को रकम</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>कहाँ निवेदन दिने</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>साथमा लैजानुहोस्</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>नेपालीभाषीले अझै जाँचेका छैनन्</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>थाहा छैन वा भन्न चाहन्नँ</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>यी निवेदन भर्नुहोस्</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिन्ट</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>म्यादहरू</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फेरि सुरु गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>यीमध्ये कुनै हो कि?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>यीमध्ये कुनै होइन</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>फेरि भन्छु</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>टाइप गर्ने</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>गाढा रङ</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>बटन तल सार्ने</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>अन्तिम दिन: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>ढिला भएका दिन: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>बाँकी दिन: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>यस दिनदेखि सकिन्छ: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>आधिकारिक स्रोत भेटिएन</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>अहिले फोन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>मैले अर्कै कुरा भनेको</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>हो, मद्दत भयो</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>अलिकति</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>अहँ, भएन</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>धेरै छानिने</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>अर्को</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>उदाहरण: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>फारम भर्नुहोस्</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>म एक-एक गरी प्रश्न सोध्छु। तपाईंले फारम कागजमा पाउनुहुन्छ।</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>तपाईंका कागजात तयार भए</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>अझै तपाईंको भाषामा छैन</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>फारम भर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>तपाईंको फारम तयार भयो</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>आफैं हस्ताक्षर गर्नुहोस्। निर्णय कार्यालयले गर्छ।</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>नेपालीभाषीले अझै जाँचेका छैनन्</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>साथमा लैजानुहोस्</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>निःशुल्क</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>कहाँ निवेदन दिने</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिन्ट</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>अर्को फारम</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>म्यादहरू</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>तपाईंका कागजात तयार भए</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>जम्मा: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>हरफहरू देखिए। नहल्लाउनुहोस्।</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>फोटो भएको पाना यहाँ समात्नुहोस्। तलका दुवै हरफ देखिनुपर्छ।</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>कुनै तस्बिर राखिँदैन।</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>राहदानीमा यस्तै छ?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>सबै ठीक छ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदल्ने</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>तपाईंको राहदानीका दुई हरफ</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>फोटो भएको पानाको तल हुन्छ। यहाँ टाइप गर्नुहोस् वा राहदानी रिडर प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>राहदानी क्यामेरामा देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>बरु टाइप गर्ने</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>अझै तपाईंको भाषामा छैन</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>फारममा: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>प्रश्न %1, बढीमा %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>यही राख्ने</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदल्ने</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>सबै ठीक छ?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>बदल्न चाहेको कुरा छुनुहोस्।</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>हातले लेख्नुहोस्</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>फेरि एक पटक हेर्नुहोस्</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>सबै ठीक छ</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>बोल्नुहोस्</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>राहदानीका हरफ प्रयोग गर्ने</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>अङ्ग्रेजी अक्षरमा हिज्जे भन्नुहोस्</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>पछि हातले लेख्छु</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>खाली छोड्ने</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>धन्यवाद। नमस्ते!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>यसबाट मद्दत भयो?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>तपाईंले यहाँ भनेको र पढेको सबै मेटाइयो।</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>तपाईं गएपछि यहाँ भनेको र पढेको सबै मेटिन्छ।</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>जवाफ नदिई जाने</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>मैले सुनेको: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>सच्याउने</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>मैले सुनेको:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>मैले केही सुनिनँ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>कृपया अलि नजिक आएर अलि ठूलो स्वरमा बोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>कि यसो भन्नुभयो:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>फेरि भन्छु</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>टाइप गर्ने</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>आपतकालीन नम्बर</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>फोनमा पहिले आफ्नो भाषाको नाम भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>के जान्न चाहनुहुन्छ?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>म यो भाषा अझै सुनेर बुझ्दिनँ। टाइप गर्न वा विषय छान्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>छोएर बोल्नुहोस्</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>बरु टाइप गर्ने</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>प्रश्न टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>वा विषय छान्नुहोस्</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>फारम भर्नुहोस्</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>म्यादहरू</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>कहाँ जाने</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>मैले कस्तो सहयोग पाउन सक्छु?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>कर्मचारीसँग दुई भाषामा कुरा गर्ने</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>तपाईं अझै यहाँ हुनुहुन्छ?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>नभए यहाँ भनेको र पढेको सबै अब मेटिन्छ।</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>म अझै यहीँ छु</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>नभए अब लगआउट हुन्छ।</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>आगन्तुक</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>छोएर बोल्नुहोस्</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>टाइप गर्ने</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>सामान्य वाक्य</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सबै मेटाउने</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>घुमाउने</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>सुन्दै छु …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एकछिन है …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>मैले केही सुनिनँ</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>मेरो कुरा सकियो</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>सच्याउने</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>कि यसो भन्नुभयो:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद गर्ने</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>अनुवाद हुँदैछ …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>उल्टो अनुवाद</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>मेसिनले उल्टो अनुवाद गरेको। यो जानकारी हो, प्रमाण होइन।</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>उल्टो अनुवाद गर्न सकिँदैन।</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुन्ने</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्ने</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>बोल्नुहोस्, टाइप गर्नुहोस् वा वाक्य छुनुहोस्। अर्को व्यक्तिले आफ्नै भाषामा पढ्छ र सुन्छ।</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>केही पनि रेकर्ड हुँदैन।</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>यी दुई भाषाको मेसिन अनुवाद यहाँ छैन। सामान्य वाक्यको अनुवाद छ; अरू कुरा बोलेजस्तै देखिन्छ।</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>फोनबाट दोभाषे माग्न सक्नुहुन्छ:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>मूल पाठ</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>मानिसले लेखेको र जाँचेको</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>मानिसले लेखेको, अझै नजाँचेको</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>पहिलेको पाठबाट लिइएको</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>मेसिनको अनुवाद। गलत हुन सक्छ।</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>मेसिनले दुई पटक अनुवाद गरेको। गलत हुन सक्छ।</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>गलत हुन सक्ने भएकाले अनुवाद गरिएन:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>अनुवाद गरिएको छैन। यी मूल शब्द हुन्।</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>संख्या, रकम वा मिति बदलिन्थ्यो।</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>दिन वा वनजस्तो एकाइ बदलिन्थ्यो।</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>भिसाको नामजस्तो कोड बदलिन्थ्यो।</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>ठेगाना वा फोन नम्बर बदलिन्थ्यो।</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>आधिकारिक शब्द हराउँथ्यो।</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>हो र होइन उल्टिन सक्थ्यो।</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“पर्छ” र “सकिन्छ” उल्टिन सक्थ्यो।</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“कम्तीमा” वा “भित्र” जस्तो सीमा हराउँथ्यो।</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>मेसिनले दोहोर्‍यायो।</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>अर्कै भाषामा आयो।</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>केही भाग हराउँथ्यो।</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>नभनिएको कुरा थपिन्थ्यो।</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>एकैपटक धेरै भयो। छोटा वाक्यमा भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>मेसिन पर्याप्त निश्चित छैन।</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>तपाईंको भाषा यही जस्तो छ। यही भाषामा जान छुनुहोस्।</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>आफ्नो भाषामा केही भन्नुहोस्</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>आफ्नो भाषा छान्नुहोस्</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>धन्यवाद। केन्द्रले यो पढ्नेछ।</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>भविष्यमा जवाफ दिन सकियोस् भनेर केन्द्रले यो प्रश्न राख्न सक्छ?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>यी शब्द मात्र राखिन्छन्। कसले सोध्यो भन्ने कसैले थाहा पाउँदैन।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>होइन</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>जरुरी</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>अझै तपाईंको भाषामा छैन</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>मेसिनले गरेको अनुवाद</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>नेपालीभाषीले अझै जाँचेका छैनन्</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>पुरानो हुन सक्छ</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>मूल पाठ</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>%1 मा फेरिएको</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>अरूले यो पनि सोध्छन्</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिन्ट</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>सूचना र कार्यक्रम</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>सूचना र कार्यक्रम</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>जरुरी</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>तल अझै छ</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>जवाफ खोज्दै छु …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>मेटाउने</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>यो ट्याक्सी चालकलाई देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>क्षेत्र मात्र थाहा छ। जानुअघि फोन गर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>आज सार्वजनिक बिदा हो (%1)। बन्द हुन सक्छ।</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बन्द</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>सार्वजनिक बिदामा बन्द</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>सबै ठाउँ</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>सबै सहर</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अहिले खुला</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>मेरो भाषा बोलिन्छ</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>केही भेटिएन। सर्त घटाएर खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>अझै छन्। हेर्न सहर छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>नक्सा</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>तपाईं यहाँ हुनुहुन्छ</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>कहाँ जाने</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>बोलिने भाषा: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>यहाँबाट करिब %1। दिशा: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>आधिकारिक पृष्ठमा पुष्टि भएको छैन। जानुअघि फोन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1 मा जाँचिएको</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिन्ट</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>कहाँ जाने</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>सबै ठाउँ</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>माफ गर्नुहोस्। जवाफ आफ्नो फोनमा लैजानुहोस्, वा कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>प्रिन्टरमा मसी थोरै बाँकी छ। अक्षर फिक्का भए कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>आयो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>आएन</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फेरि प्रिन्ट</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>प्रिन्ट नगर्ने</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>फोनको क्यामेरा यहाँ देखाउनुहोस्</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>इन्टरनेट नभए पनि चल्छ। अनि फोनमा सेभ गर्नुहोस् वा पठाउनुहोस्।</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>कोड %1/%2। एकपछि अर्को स्क्यान गर्नुहोस्: लेख अर्को कोडमा जारी रहन्छ।</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>कोडमा छोटो लेख मात्र छ। पूरा चाहिए प्रिन्ट गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>अघिल्लो कोड</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>अर्को कोड</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>भयो</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>रोक्ने</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>बाँकी सुन्ने</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एकछिन है …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुन्ने</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>रोक्ने</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>बिस्तारै</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>छिटो</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>सानो आवाज</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ठूलो आवाज</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>यो मलाई थाहा छैन</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>गलत भन्नुभन्दा थाहा छैन भन्नु राम्रो। यी मानिसले मद्दत गर्न सक्छन्।</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>यहाँका मानिसले मद्दत गर्न सक्छन्। पैसा लाग्दैन।</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>यीमध्ये कुनैले मद्दत गर्ला</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>अर्कै शब्दमा सोध्ने</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>टाइप गर्ने</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>के काम कहिलेसम्म गर्नुपर्छ?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>थाहा भएका मिति मात्र दिनुहोस्। तपाईं गएपछि ती मेटिन्छन्।</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>नेपालीभाषीले अझै जाँचेका छैनन्</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>यीमध्ये कुन दिन थाहा छ?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>थाहा छैन वा भन्न चाहन्नँ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिन्ट</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरो फोनमा</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरो काम सकियो</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>कृपया यो कर्मचारीलाई देखाउनुहोस्</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक छ</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>कर्मचारीसँग दुई भाषामा कुरा गर्ने</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>सुरुको पेज</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>कर्मचारीसँग कुरा गर्ने</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>आपतकालीन नम्बर</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>प्रश्न टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>जस्तै: मेरो ठेगाना फेरियो</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>सोध्ने</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>धेरैले सोध्ने प्रश्न</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>यीमध्ये कुनै हो कि?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>दिनरात खुला</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>तपाईंको भाषामा छैन, यी भाषामा मात्र: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>अझै प्रश्न आएको छैन। कृपया बोल्नुहोस् वा टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>यो धेरै लामो भयो। कृपया एक-दुई छोटा वाक्यमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>यो भाषा अझै तयार छैन। कृपया अर्को छान्नुहोस्।</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>भएन। कृपया फेरि कोसिस गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>यो जवाफ अहिले देखाउन मिल्दैन। कृपया कर्मचारीलाई सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>अहिले यो भाषामा सुन्न सक्दिनँ। टाइप गर्न वा विषय छान्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>माइक अहिले चल्दैन। टाइप गर्न वा विषय छान्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>केही सुनिएन। कृपया अलि नजिक आएर फेरि भन्नुहोस्।</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>यो भाषामा पढेर सुनाउन सक्दिनँ। यहाँ पढ्न वा प्रिन्ट गर्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>स्पिकर अहिले चल्दैन। जवाफ यहाँ पढ्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>यहाँ प्रिन्टर छैन। जवाफ आफ्नो फोनमा लैजान सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>कागज प्रिन्ट भएन। जवाफ आफ्नो फोनमा लैजान सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>यो मेसिनलाई कर्मचारीको मद्दत चाहिन्छ। तपाईं चलाइरहन सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>यहाँ केही बिग्रियो। तपाईंको गल्ती होइन। कृपया फेरि कोसिस गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>होइन</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>प्रिन्टरमा कागज छैन। कर्मचारीले हालेपछि आफैं फेरि चल्छ।</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>प्रिन्टरमा कागज अड्कियो। कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>प्रिन्टर खुला छ। कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>प्रिन्टरमा मसी छैन। कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>प्रिन्टर बन्द छ वा जोडिएको छैन। कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>प्रिन्टर रोकिएको छ। कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>प्रिन्टरलाई मद्दत चाहिन्छ। कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>तपाईंको कागज तयार हुँदै छ …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>प्रिन्टर पर्खिँदै …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>प्रिन्ट हुँदै छ। कृपया कागज पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>तपाईंको कागज आयो?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अहिले खुला</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>खुला छ। बन्द हुने: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>अहिले बन्द</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>बन्द छ। खुल्ने: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>खुल्ने समय थाहा छैन</translation>
    </message>
    <message>
        <source>north</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>उत्तर-पूर्व</translation>
    </message>
    <message>
        <source>east</source>
        <translation>पूर्व</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>दक्षिण-पूर्व</translation>
    </message>
    <message>
        <source>south</source>
        <translation>दक्षिण</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>दक्षिण-पश्चिम</translation>
    </message>
    <message>
        <source>west</source>
        <translation>पश्चिम</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>उत्तर-पश्चिम</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>खुल्ने समय</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>यो जानकारी यसै केन्द्रको हो, सरकारी कार्यालयको होइन।</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>हरफहरू पढ्न सकिएन। कृपया टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>क्यामेराले अहिले काम गर्दैन। कृपया हरफहरू टाइप गर्नुहोस्।</translation>
    </message>
</context>
</TS>
