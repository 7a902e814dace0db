<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>日本語話者による確認はまだです</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>公式の情報源が見つかりません</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>情報が古いかもしれません</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>元の文章</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>持っていくもの</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>ほかの人の質問</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>手助けが必要</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>二つの言語でスタッフと話す</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>聞いています…</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>答えを探しています…</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>何も聞こえませんでした</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>もう少し近くで、少し大きな声で話してください。</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>声が大きすぎます。少し下がってください。</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>ここはとても騒がしいです。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>録音はしていません。</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>話し終わりました</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>もう一度話す</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>さわって始める</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>文字で入力する</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>どんな支援を受けられますか。</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>これは目安です。決めるのは担当機関です。</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>受けられそうです</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>聞いてみてください</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>対象ではなさそうです</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1時点の金額</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>申請先</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>持っていくもの</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>日本語話者による確認はまだです</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>わからない、または言いたくない</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>これらの申請書に記入する</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>この中にありますか。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>この中にない</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>もう一度話す</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>文字をはっきり</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>ボタンを下に</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>最終日：%1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>%1日過ぎています</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>あと%1日</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>この日から可能：%1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>公式の情報源が見つかりません</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>今すぐ電話</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>別のことです</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>はい、役に立った</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少しだけ</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>よく選ばれる国</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>例:%1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>書類に記入する</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>一つずつ質問します。できた書類は紙で受け取れます。</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>書類ができました</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>まだあなたの言語に対応していません</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>書類に記入する</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>書類ができました</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>自分で署名してください。決めるのは役所です。</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>日本語話者による確認はまだです</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>持っていくもの</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>申請先</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>別の書類</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>書類ができました</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計：%1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>2行が見えました。そのまま動かさないでください。</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>写真のページをここにかざしてください。下の2行がどちらも見えるようにしてください。</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>画像は保存されません。</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>パスポートと同じですか。</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>すべて正しいです</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>パスポートの2行</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>写真のページの下にあります。ここに入力するか、パスポート読み取り機を使ってください。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>パスポートをカメラにかざす</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>文字で入力する</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>まだあなたの言語に対応していません</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>書類の欄:%1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>質問 %1(最大 %2)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>すべて正しいですか。</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>直したいところに触れてください。</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>手で書いてください</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>もう一度見てください</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>すべて正しいです</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>話す</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>パスポートの2行を使う</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>アルファベットでつづりを言う</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>あとで手で書きます</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>空けておく</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>ありがとうございました。</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>お役に立ちましたか。</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>ここで話したことも読んだことも、すべて消しました。</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>ここで話したことも読んだことも、終わるとすべて消えます。</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>答えずに終わる</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>聞き取り：%1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>直す</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>聞き取り：</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>何も聞こえませんでした</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>もう少し近くで、少し大きな声で話してください。</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>それともこちら：</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>もう一度話す</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>緊急の電話番号</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>電話では、まず「日本語」と言ってください。</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>何を知りたいですか。</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>この言語はまだ聞き取れません。文字で入力するか、テーマを選んでください。</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>さわって話す</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>文字で入力する</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>質問を入力してください</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>またはテーマを選ぶ</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>書類に記入する</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>行き先を探す</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>どんな支援を受けられますか。</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>二つの言語でスタッフと話す</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>まだいらっしゃいますか。</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>お返事がなければ、話したことも読んだことも、すべて消します。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>まだ使います</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>お返事がなければ、ログアウトします。</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来訪者</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>さわって話す</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>よく使う言葉</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>向きを変える</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>聞いています…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>何も聞こえませんでした</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>話し終わりました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>それともこちら：</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳する</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>翻訳しています…</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>訳し戻す</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>機械が訳し戻したものです。参考であり、正しいという証明ではありません。</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>訳し戻せません。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>話すか、入力するか、よく使う言葉にさわってください。相手は自分の言語で読み、聞けます。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>録音はしていません。</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>ここにはこの二つの言語の翻訳機がありません。よく使う言葉は翻訳され、ほかは話したまま表示されます。</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>電話で通訳を頼めます：</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>元の文章</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>人が書き、確認した文</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>人が書いた文。確認はまだです</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>以前の文から</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>機械翻訳です。間違いがあるかもしれません。</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>機械が二回訳しました。間違いがあるかもしれません。</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>間違いのおそれがあるため翻訳しませんでした：</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>翻訳していません。元の言葉です。</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>数字、金額、日付が変わってしまうところでした。</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>日数やウォンなどの単位が変わってしまうところでした。</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>ビザ名などの記号が変わってしまうところでした。</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>住所や電話番号が変わってしまうところでした。</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>正式な用語が抜けるところでした。</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>肯定と否定が逆になるおそれがありました。</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>「しなければならない」と「してもよい」が入れ替わるおそれがありました。</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>「以上」「以内」などの限度が抜けるところでした。</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>機械が同じ言葉を繰り返しました。</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>違う言語になりました。</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>一部が抜けるところでした。</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>言っていないことが加わるところでした。</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>一度に多すぎます。短い文で話してください。</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>機械に十分な確信がありません。</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>この言語をお使いのようです。この言語で続けるには、さわってください。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>あなたの言葉で話してください</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>言語を選んでください</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>ありがとうございます。センターが読みます。</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>今後答えられるように、センターがこの質問を保存してもよいですか。</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>保存されるのはこの文だけです。誰が聞いたかは誰にも分かりません。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>まだあなたの言語に対応していません</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>日本語話者による確認はまだです</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>情報が古いかもしれません</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>元の文章</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>%1に更新</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>ほかの人の質問</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>お知らせとイベント</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>お知らせとイベント</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>下に続きます</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>答えを探しています…</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>タクシーの運転手に見せてください</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>おおよその場所しかわかりません。行く前に電話してください。</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>今日は祝日です（%1）。休みかもしれません。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>祝日は休み</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>すべての市</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>今開いています</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>私の言語が通じる</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>見つかりません。条件を減らしてください。</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>ほかにもあります。市を選んでください。</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>現在地</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>行き先を探す</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>話せる言語：%1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>ここから約%1。方角：%2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>公式ページで未確認です。行く前に電話してください。</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>行き先を探す</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての場所</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>申し訳ありません。答えをスマホに入れるか、スタッフに聞いてください。</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>プリンターのインクが残り少なくなっています。印刷が薄いときはスタッフに伝えてください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷する</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>印刷しない</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>スマホのカメラをここに向けてください</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>インターネットなしで使えます。文章はスマホに保存するか、送ってください。</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>コード %1/%2。順番に読み取ってください。文章は次のコードに続きます。</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>コードの文章は短くしてあります。全部必要なら印刷してください。</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>前のコード</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>次のコード</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音を小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音を大きく</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>これは分かりません</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>間違ったことを言うより、正直にお伝えします。次の窓口が助けてくれます。</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>ここのスタッフがお手伝いします。お金はかかりません。</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>こちらが役に立つかもしれません</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>別の言い方で聞く</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>いつまでに何をすればいいですか？</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>分かる日だけ教えてください。お帰りになると消えます。</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>日本語話者による確認はまだです</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>この中で分かる日はどれですか？</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>わからない、または言いたくない</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>終わります</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>この画面をスタッフに見せてください</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>二つの言語でスタッフと話す</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>最初の画面</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>スタッフと話す</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>緊急の電話番号</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>質問を入力してください</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>例：住所が変わりました</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>この中にありますか。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>昼も夜も開いています</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>あなたの言語では対応していません。対応する言語：%1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>まだ質問がありません。話すか、文字で入力してください。</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>長すぎるようです。短い文、一つか二つで聞いてください。</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>この言語はまだ準備中です。ほかの言語を選んでください。</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>うまくいきませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>この答えは今表示できません。スタッフに聞いてください。</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>今はこの言語を聞き取れません。文字で入力するか、テーマを選んでください。</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>今マイクが使えません。文字で入力するか、テーマを選んでください。</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>何も聞こえませんでした。もう少し近くで、もう一度話してください。</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>この言語は読み上げできません。ここで読むか、印刷してください。</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>今スピーカーが使えません。答えはここで読めます。</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>ここにはプリンターがありません。答えはスマホに入れて持ち帰れます。</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>印刷できませんでした。答えはスマホに入れて持ち帰れます。</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>この機械はスタッフの手助けが必要です。このまま続けて使えます。</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>こちらで問題が起きました。あなたのせいではありません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>プリンターに紙がありません。スタッフが紙を入れると、自動で続きます。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>プリンターに紙がつまりました。スタッフに伝えてください。</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>プリンターのふたが開いています。スタッフに伝えてください。</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>プリンターのインクがありません。スタッフに伝えてください。</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>プリンターの電源が切れているか、つながっていません。スタッフに伝えてください。</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>プリンターが止められています。スタッフに伝えてください。</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>プリンターを見てもらう必要があります。スタッフに伝えてください。</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>印刷の準備をしています…</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>プリンターを待っています…</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>印刷しています。紙が出るまでお待ちください。</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>紙は出てきましたか。</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>今開いています</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>開いています。閉まる時間：%1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>今閉まっています</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>閉まっています。開く時間：%1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>開いている時間は不明</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>北東</translation>
    </message>
    <message>
        <source>east</source>
        <translation>東</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>南東</translation>
    </message>
    <message>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>南西</translation>
    </message>
    <message>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>北西</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>開いている時間</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>このセンターからの案内です。役所の案内ではありません。</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>2行を読み取れませんでした。入力してください。</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>今はカメラが使えません。2行を入力してください。</translation>
    </message>
</context>
</TS>
