<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="64"/>
        <source>Machine translation</source>
        <translation>Bản dịch máy</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="71"/>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="78"/>
        <source>No official source found</source>
        <translation>Chưa tìm thấy nguồn chính thức</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="85"/>
        <source>May be out of date</source>
        <translation>Có thể đã cũ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="94"/>
        <source>The original text</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="134"/>
        <source>Bring with you</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="199"/>
        <source>Checked on %1</source>
        <translation>Kiểm tra ngày %1</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="210"/>
        <source>People also ask</source>
        <translation>Người khác cũng hỏi</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="258"/>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="267"/>
        <source>On my phone</source>
        <translation>Vào điện thoại</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="257"/>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AnswerPage.qml" line="276"/>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="18"/>
        <source>I am listening …</source>
        <translation>Tôi đang nghe …</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="18"/>
        <source>I am looking for the answer …</source>
        <translation>Tôi đang tìm câu trả lời …</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="18"/>
        <source>I did not hear anything</source>
        <translation>Tôi không nghe thấy gì</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="79"/>
        <source>Please come closer and speak a little louder.</source>
        <translation>Xin đến gần hơn và nói to hơn một chút.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="98"/>
        <source>Nothing is recorded.</source>
        <translation>Không ghi âm.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="112"/>
        <source>That is my question</source>
        <translation>Tôi hỏi xong rồi</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="124"/>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="135"/>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AskingPage.qml" line="145"/>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <location filename="../qml/Madang/AttractPage.qml" line="57"/>
        <location filename="../qml/Madang/AttractPage.qml" line="185"/>
        <source>Touch to start</source>
        <translation>Chạm để bắt đầu</translation>
    </message>
    <message>
        <location filename="../qml/Madang/AttractPage.qml" line="220"/>
        <source>Talk with staff</source>
        <translation>Gặp nhân viên</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../qml/Madang/Banner.qml" line="39"/>
        <source>Type instead</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Banner.qml" line="49"/>
        <source>OK</source>
        <translation>Được rồi</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../qml/Madang/ChoosePage.qml" line="13"/>
        <source>Did you mean one of these?</source>
        <translation>Ý bạn là một trong những câu này?</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ChoosePage.qml" line="53"/>
        <source>None of these</source>
        <translation>Không có câu nào</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ChoosePage.qml" line="64"/>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ChoosePage.qml" line="74"/>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <location filename="../qml/Madang/ComfortButtons.qml" line="19"/>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ComfortButtons.qml" line="28"/>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ComfortButtons.qml" line="37"/>
        <source>Strong contrast</source>
        <translation>Tương phản mạnh</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ComfortButtons.qml" line="46"/>
        <source>Buttons lower</source>
        <translation>Nút thấp xuống</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <location filename="../qml/Madang/EmergencyPage.qml" line="33"/>
        <source>Call now</source>
        <translation>Gọi ngay</translation>
    </message>
    <message>
        <location filename="../qml/Madang/EmergencyPage.qml" line="102"/>
        <source>Talk with staff</source>
        <translation>Gặp nhân viên</translation>
    </message>
    <message>
        <location filename="../qml/Madang/EmergencyPage.qml" line="116"/>
        <source>I meant something else</source>
        <translation>Ý tôi là chuyện khác</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <location filename="../qml/Madang/Faces.qml" line="16"/>
        <source>Yes, it helped</source>
        <translation>Có, giúp được</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Faces.qml" line="17"/>
        <source>A little</source>
        <translation>Một chút</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Faces.qml" line="18"/>
        <source>No, it did not</source>
        <translation>Không giúp được</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <location filename="../qml/Madang/GoodbyePage.qml" line="21"/>
        <source>Thank you. Goodbye!</source>
        <translation>Cảm ơn bạn. Tạm biệt!</translation>
    </message>
    <message>
        <location filename="../qml/Madang/GoodbyePage.qml" line="21"/>
        <source>Was this helpful?</source>
        <translation>Có giúp được bạn không?</translation>
    </message>
    <message>
        <location filename="../qml/Madang/GoodbyePage.qml" line="51"/>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Mọi điều bạn nói và đọc ở đây đã được xóa.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/GoodbyePage.qml" line="51"/>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Khi bạn rời đi, mọi điều bạn nói và đọc ở đây sẽ bị xóa.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/GoodbyePage.qml" line="60"/>
        <source>Leave without an answer</source>
        <translation>Rời đi, không đánh giá</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <location filename="../qml/Madang/HeardLine.qml" line="29"/>
        <source>I heard: %1</source>
        <translation>Tôi nghe được: %1</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardLine.qml" line="35"/>
        <source>Correct it</source>
        <translation>Sửa lại</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="28"/>
        <source>I heard:</source>
        <translation>Tôi nghe được:</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="28"/>
        <source>I did not hear anything</source>
        <translation>Tôi không nghe thấy gì</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="43"/>
        <source>Please come closer and speak a little louder.</source>
        <translation>Xin đến gần hơn và nói to hơn một chút.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="76"/>
        <source>Or did you say:</source>
        <translation>Hay bạn đã nói:</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="111"/>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="123"/>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HeardPage.qml" line="133"/>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../qml/Madang/HelpPage.qml" line="11"/>
        <source>Emergency numbers</source>
        <translation>Số điện thoại khẩn cấp</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HelpPage.qml" line="12"/>
        <source>You can say your language on the phone. Calling is free.</source>
        <translation>Bạn có thể nói tên ngôn ngữ của mình qua điện thoại. Gọi miễn phí.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HelpPage.qml" line="30"/>
        <source>Talk with staff</source>
        <translation>Gặp nhân viên</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="31"/>
        <source>What would you like to know?</source>
        <translation>Bạn muốn biết điều gì?</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="31"/>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Máy chưa nghe được tiếng này. Bạn có thể gõ chữ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="97"/>
        <source>Touch and speak</source>
        <translation>Chạm và nói</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="108"/>
        <source>Type instead</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="108"/>
        <source>Type your question</source>
        <translation>Gõ câu hỏi của bạn</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="126"/>
        <source>Or choose a topic</source>
        <translation>Hoặc chọn một chủ đề</translation>
    </message>
    <message>
        <location filename="../qml/Madang/HomePage.qml" line="169"/>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <location filename="../qml/Madang/IdleSheet.qml" line="15"/>
        <source>Are you still here?</source>
        <translation>Bạn còn ở đây không?</translation>
    </message>
    <message>
        <location filename="../qml/Madang/IdleSheet.qml" line="34"/>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Nếu không, mọi điều bạn nói và đọc ở đây sẽ bị xóa ngay.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/IdleSheet.qml" line="46"/>
        <source>I am still here</source>
        <translation>Tôi vẫn ở đây</translation>
    </message>
    <message>
        <location filename="../qml/Madang/IdleSheet.qml" line="55"/>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <location filename="../qml/Madang/LanguagePage.qml" line="10"/>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ của bạn</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <location filename="../qml/Madang/PageFrame.qml" line="227"/>
        <source>More below</source>
        <translation>Còn nữa ở dưới</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="50"/>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Xin lỗi bạn. Hãy lấy câu trả lời vào điện thoại hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="65"/>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="75"/>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="89"/>
        <source>On my phone</source>
        <translation>Vào điện thoại</translation>
    </message>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="101"/>
        <source>Talk with staff</source>
        <translation>Gặp nhân viên</translation>
    </message>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="110"/>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../qml/Madang/PrintStatus.qml" line="110"/>
        <source>Do not print</source>
        <translation>Không in</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <location filename="../qml/Madang/QrSheet.qml" line="37"/>
        <source>Point the camera of your phone here</source>
        <translation>Hướng camera điện thoại vào đây</translation>
    </message>
    <message>
        <location filename="../qml/Madang/QrSheet.qml" line="42"/>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Không cần mạng. Sau đó hãy lưu hoặc gửi văn bản trên điện thoại.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/QrSheet.qml" line="48"/>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>Mã chứa văn bản ngắn hơn. Hãy in ra để có đầy đủ.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/QrSheet.qml" line="57"/>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <location filename="../qml/Madang/ReadButton.qml" line="15"/>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadButton.qml" line="15"/>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadButton.qml" line="15"/>
        <source>One moment …</source>
        <translation>Chờ một chút …</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadButton.qml" line="15"/>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <location filename="../qml/Madang/ReadingControls.qml" line="20"/>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadingControls.qml" line="27"/>
        <source>Slow</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadingControls.qml" line="28"/>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadingControls.qml" line="29"/>
        <source>Fast</source>
        <translation>Nhanh</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadingControls.qml" line="48"/>
        <source>Quieter</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <location filename="../qml/Madang/ReadingControls.qml" line="58"/>
        <source>Louder</source>
        <translation>To hơn</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="15"/>
        <source>I do not know this</source>
        <translation>Điều này tôi không biết</translation>
    </message>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="17"/>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Tôi thà nói không biết còn hơn nói sai. Những người này có thể giúp bạn.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="29"/>
        <source>Talk with staff</source>
        <translation>Gặp nhân viên</translation>
    </message>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="30"/>
        <source>A person here can help you. It costs nothing.</source>
        <translation>Người ở đây có thể giúp bạn, miễn phí.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="43"/>
        <source>Perhaps one of these helps</source>
        <translation>Có thể những câu này giúp được</translation>
    </message>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="80"/>
        <source>Ask in other words</source>
        <translation>Hỏi bằng cách khác</translation>
    </message>
    <message>
        <location filename="../qml/Madang/RefusalPage.qml" line="90"/>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <location filename="../qml/Madang/StaffSheet.qml" line="26"/>
        <source>Please show this to a member of staff</source>
        <translation>Hãy cho nhân viên xem màn hình này</translation>
    </message>
    <message>
        <location filename="../qml/Madang/StaffSheet.qml" line="56"/>
        <source>OK</source>
        <translation>Được rồi</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../qml/Madang/TopBar.qml" line="27"/>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TopBar.qml" line="39"/>
        <source>Start page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TopBar.qml" line="61"/>
        <source>Talk with staff</source>
        <translation>Gặp nhân viên</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TopBar.qml" line="72"/>
        <source>Emergency numbers</source>
        <translation>Số điện thoại khẩn cấp</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <location filename="../qml/Madang/TypingPage.qml" line="14"/>
        <source>Type your question</source>
        <translation>Gõ câu hỏi của bạn</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TypingPage.qml" line="44"/>
        <source>For example: I changed my address</source>
        <translation>Ví dụ: tôi đổi địa chỉ</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TypingPage.qml" line="84"/>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TypingPage.qml" line="94"/>
        <source>People often ask</source>
        <translation>Mọi người hay hỏi</translation>
    </message>
    <message>
        <location filename="../qml/Madang/TypingPage.qml" line="94"/>
        <source>Do you mean one of these?</source>
        <translation>Ý bạn là một trong những câu này?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../qml/Madang/Words.qml" line="6"/>
        <source>Open day and night</source>
        <translation>Suốt ngày đêm</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="13"/>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Chưa có câu hỏi. Hãy nói hoặc gõ.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="15"/>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Dài quá. Hãy hỏi bằng một hai câu ngắn.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="17"/>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Ngôn ngữ này chưa sẵn sàng. Hãy chọn ngôn ngữ khác.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="19"/>
        <source>That did not work. Please try again.</source>
        <translation>Chưa được. Xin thử lại.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="22"/>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Bây giờ không hiện được câu trả lời này. Hãy hỏi nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="29"/>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Bây giờ máy không nghe được tiếng này. Bạn có thể gõ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="32"/>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Micro đang không hoạt động. Bạn có thể gõ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="35"/>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Tôi không nghe thấy gì. Xin đến gần và nói lại.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="37"/>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>Máy không đọc được tiếng này. Bạn có thể đọc ở đây hoặc in ra.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="40"/>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Loa đang không hoạt động. Bạn có thể đọc câu trả lời ở đây.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="42"/>
        <location filename="../qml/Madang/Words.qml" line="78"/>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Ở đây không có máy in. Bạn có thể lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="45"/>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Giấy không in được. Bạn có thể lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="51"/>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Máy cần nhân viên kiểm tra. Bạn vẫn dùng tiếp được.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="53"/>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Máy gặp lỗi, không phải lỗi của bạn. Xin thử lại.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="66"/>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>Máy in hết giấy. Nhân viên cho giấy vào thì máy tự in tiếp.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="68"/>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>Máy in kẹt giấy. Xin báo nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="70"/>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Nắp máy in đang mở. Xin báo nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="72"/>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>Máy in hết mực. Xin báo nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="74"/>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Máy in đang tắt hoặc chưa kết nối. Xin báo nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="76"/>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Máy in đã bị dừng. Xin báo nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="80"/>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Máy in cần kiểm tra. Xin báo nhân viên.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="87"/>
        <source>Getting your paper ready …</source>
        <translation>Đang chuẩn bị in …</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="89"/>
        <source>Waiting for the printer …</source>
        <translation>Đang chờ máy in …</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="91"/>
        <source>Printing. Please wait for your paper.</source>
        <translation>Đang in. Xin chờ lấy giấy.</translation>
    </message>
    <message>
        <location filename="../qml/Madang/Words.qml" line="93"/>
        <source>Did your paper come out?</source>
        <translation>Giấy của bạn đã ra chưa?</translation>
    </message>
</context>
</TS>
