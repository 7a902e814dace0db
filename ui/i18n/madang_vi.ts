<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>Bản dịch máy</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Chưa tìm thấy nguồn chính thức</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Có thể đã cũ</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Kiểm tra ngày %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Người khác cũng hỏi</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Nói chuyện với nhân viên bằng hai ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>Tôi đang nghe …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Tôi đang tìm câu trả lời …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Tôi không nghe thấy gì</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Xin đến gần hơn và nói to hơn một chút.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>To quá. Xin lùi lại một chút.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>Ở đây ồn quá.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Không ghi âm.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>Tôi hỏi xong rồi</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Chạm để bắt đầu</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Được rồi</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>Tôi có thể được giúp gì?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>Đây chỉ là xem trước. Cơ quan sẽ quyết định.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>Có lẽ bạn nhận được</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Hãy hỏi về việc này</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>Có lẽ không dành cho bạn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>Số tiền tính đến %1</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Nơi nộp đơn</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Tôi không biết hoặc không muốn nói</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>Điền các đơn này</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Hạn chót</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Làm lại từ đầu</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Ý bạn là một trong những câu này?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Không có câu nào</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Tương phản mạnh</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>Nút thấp xuống</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>Ngày cuối: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Đã quá %1 ngày</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>Làm được từ: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Chưa tìm thấy nguồn chính thức</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>Gọi ngay</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>Ý tôi là chuyện khác</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>Có, giúp được</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Một chút</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Không giúp được</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>Hay chọn</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>Điền đơn</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>Máy hỏi từng câu một. Bạn nhận đơn in trên giấy.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Giấy tờ của bạn đã xong</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Chưa có bằng ngôn ngữ của bạn</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>Điền đơn</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>Đơn của bạn đã xong</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>Hãy tự ký tên. Cơ quan sẽ quyết định.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Nơi nộp đơn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Đơn khác</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Hạn chót</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Giấy tờ của bạn đã xong</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>Đã thấy hai dòng. Hãy giữ yên.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>Hãy giữ trang có ảnh của bạn ở đây. Phải thấy rõ cả hai dòng ở cuối trang.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Không hình ảnh nào được lưu.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>Có giống hộ chiếu không?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Đúng hết</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa lại</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>Hai dòng trong hộ chiếu của bạn</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>Ở cuối trang có ảnh của bạn. Hãy gõ vào đây, hoặc dùng máy đọc hộ chiếu.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Đưa hộ chiếu ra trước camera</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>Chưa có bằng ngôn ngữ của bạn</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>Trên đơn: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>Câu %1, nhiều nhất %2 câu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa lại</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Mọi thứ đúng chưa?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>Chạm vào chỗ bạn muốn sửa.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Hãy viết tay</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>Hãy xem lại</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Đúng hết</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>Nói</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>Dùng hai dòng trong hộ chiếu</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>Đánh vần bằng chữ cái tiếng Anh</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>Tôi sẽ tự viết tay sau</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Để trống</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Cảm ơn bạn. Tạm biệt!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Có giúp được bạn không?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Mọi điều bạn nói và đọc ở đây đã được xóa.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Khi bạn rời đi, mọi điều bạn nói và đọc ở đây sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Rời đi, không đánh giá</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>Tôi nghe được: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Sửa lại</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Tôi nghe được:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Tôi không nghe thấy gì</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Xin đến gần hơn và nói to hơn một chút.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Hay bạn đã nói:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Số điện thoại khẩn cấp</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>Khi gọi, trước hết hãy nói tên ngôn ngữ của bạn.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Bạn muốn biết điều gì?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Máy chưa nghe được tiếng này. Bạn có thể gõ chữ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Chạm và nói</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>Gõ câu hỏi của bạn</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Hoặc chọn một chủ đề</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Điền đơn</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Hạn chót</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Nơi cần đến</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>Tôi có thể được giúp gì?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Nói chuyện với nhân viên bằng hai ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Bạn còn ở đây không?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Nếu không, mọi điều bạn nói và đọc ở đây sẽ bị xóa ngay.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Tôi vẫn ở đây</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>Nếu không, bạn sẽ được đăng xuất ngay.</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Chạm và nói</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Câu thường dùng</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Xoay lại</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Tôi đang nghe …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chờ một chút …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Tôi không nghe thấy gì</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Nói xong rồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Hay bạn đã nói:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Đang dịch …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>Dịch ngược lại</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>Máy dịch ngược lại. Chỉ để tham khảo, không phải bằng chứng.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>Không thể dịch ngược lại.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>Hãy nói, gõ hoặc chạm vào một câu. Người kia đọc và nghe bằng ngôn ngữ của họ.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Không ghi âm.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>Ở đây không có máy dịch cho hai ngôn ngữ này. Các câu thường dùng có bản dịch; lời khác hiện đúng như đã nói.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>Bạn có thể nhờ phiên dịch qua điện thoại:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>Do người viết và kiểm tra</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>Do người viết, chưa kiểm tra</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>Lấy từ một văn bản trước</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>Bản dịch máy. Có thể sai.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>Máy dịch hai lần. Có thể sai.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>Không dịch, vì có thể sai:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>Không dịch. Đây là lời gốc.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>Một con số, số tiền hoặc ngày suýt bị đổi.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>Một đơn vị như ngày hoặc won suýt bị đổi.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>Một mã như tên visa suýt bị đổi.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>Một địa chỉ hoặc số điện thoại suýt bị đổi.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>Một từ chính thức suýt bị mất.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>Có và không có thể bị lẫn.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“Phải” và “được phép” có thể bị lẫn.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>Một giới hạn như “ít nhất” hoặc “trong vòng” suýt bị mất.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>Máy lặp lại lời.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>Bản dịch ra sai ngôn ngữ.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>Một phần suýt bị mất.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>Suýt bị thêm điều không ai nói.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>Quá nhiều một lúc. Hãy nói từng câu ngắn.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>Máy không đủ chắc chắn.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>Hình như bạn dùng ngôn ngữ này. Chạm để tiếp tục bằng ngôn ngữ đó.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>Hãy nói gì đó bằng tiếng của bạn</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ của bạn</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>Cảm ơn bạn. Trung tâm sẽ đọc câu hỏi này.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>Trung tâm có thể giữ lại câu hỏi này để sau này trả lời được không?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>Chỉ giữ lại những từ này. Không ai biết ai đã hỏi.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Chưa có bằng ngôn ngữ của bạn</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Bản dịch máy</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Có thể đã cũ</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Thay đổi ngày %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Người khác cũng hỏi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>Thông báo và sự kiện</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>Thông báo và sự kiện</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>Còn nữa ở dưới</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Tôi đang tìm câu trả lời …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>Cho tài xế taxi xem</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>Chỉ biết khu vực. Hãy gọi trước khi đi.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>Hôm nay là ngày lễ (%1). Có thể đóng cửa.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đóng cửa</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Đóng cửa ngày lễ</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>Tất cả các nơi</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Tất cả thành phố</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Đang mở cửa</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>Nói được tiếng của tôi</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>Không tìm thấy. Hãy bỏ bớt điều kiện.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>Còn nữa. Hãy chọn thành phố để xem.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Bạn ở đây</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>Nơi cần đến</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>Cách đây khoảng %1. Hướng: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>Chưa được xác nhận trên trang chính thức. Hãy gọi trước khi đi.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Kiểm tra ngày %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>Nơi cần đến</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tất cả các nơi</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Xin lỗi bạn. Hãy lấy câu trả lời vào điện thoại hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>Máy in sắp hết mực. Nếu chữ mờ, xin báo nhân viên.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Không in</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>Hướng camera điện thoại vào đây</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Không cần mạng. Sau đó hãy lưu hoặc gửi văn bản trên điện thoại.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>Mã %1/%2. Hãy quét lần lượt: văn bản tiếp tục ở mã sau.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>Mã chứa văn bản ngắn hơn. Hãy in ra để có đầy đủ.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Mã trước</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Mã sau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chờ một chút …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Nhanh</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>To hơn</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>Điều này tôi không biết</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Tôi thà nói không biết còn hơn nói sai. Những người này có thể giúp bạn.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>Người ở đây có thể giúp bạn, miễn phí.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>Có thể những câu này giúp được</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Hỏi bằng cách khác</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>Phải làm gì trước ngày nào?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>Chỉ cho biết những ngày bạn biết. Khi bạn đi, chúng bị xóa.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>Bạn biết ngày nào trong số này?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Tôi không biết hoặc không muốn nói</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Lưu vào điện thoại</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>Hãy cho nhân viên xem màn hình này</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Được rồi</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Nói chuyện với nhân viên bằng hai ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Nói với nhân viên</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Số điện thoại khẩn cấp</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>Gõ câu hỏi của bạn</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>Ví dụ: tôi đổi địa chỉ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Mọi người hay hỏi</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Ý bạn là một trong những câu này?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>Suốt ngày đêm</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>Không có tiếng của bạn, chỉ có: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Chưa có câu hỏi. Hãy nói hoặc gõ.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Dài quá. Hãy hỏi bằng một hai câu ngắn.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Ngôn ngữ này chưa sẵn sàng. Hãy chọn ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Chưa được. Xin thử lại.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Bây giờ không hiện được câu trả lời này. Hãy hỏi nhân viên.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Bây giờ máy không nghe được tiếng này. Bạn có thể gõ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Micro đang không hoạt động. Bạn có thể gõ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Tôi không nghe thấy gì. Xin đến gần và nói lại.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>Máy không đọc thành tiếng được ngôn ngữ này. Bạn có thể xem ở đây hoặc in ra.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Loa đang không hoạt động. Bạn có thể đọc câu trả lời ở đây.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Ở đây không có máy in. Bạn có thể lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Giấy không in được. Bạn có thể lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Máy cần nhân viên kiểm tra. Bạn vẫn dùng tiếp được.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Máy gặp lỗi, không phải lỗi của bạn. Xin thử lại.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>Máy in hết giấy. Nhân viên cho giấy vào thì máy tự in tiếp.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>Máy in kẹt giấy. Xin báo nhân viên.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Nắp máy in đang mở. Xin báo nhân viên.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>Máy in hết mực. Xin báo nhân viên.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Máy in đang tắt hoặc chưa kết nối. Xin báo nhân viên.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Máy in đã bị dừng. Xin báo nhân viên.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Máy in cần kiểm tra. Xin báo nhân viên.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>Đang chuẩn bị in …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>Đang chờ máy in …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>Đang in. Xin chờ lấy giấy.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>Giấy của bạn đã ra chưa?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Đang mở cửa</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Đang mở cửa. Đóng cửa: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Đang đóng cửa</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>Đang đóng cửa. Mở cửa: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>Không rõ giờ mở cửa</translation>
    </message>
    <message>
        <source>north</source>
        <translation>bắc</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>đông bắc</translation>
    </message>
    <message>
        <source>east</source>
        <translation>đông</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>đông nam</translation>
    </message>
    <message>
        <source>south</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>tây nam</translation>
    </message>
    <message>
        <source>west</source>
        <translation>tây</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>tây bắc</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>Thông tin của trung tâm này, không phải của cơ quan nhà nước.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>Tôi không đọc được hai dòng này. Bạn hãy gõ vào.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>Camera hiện không hoạt động. Bạn hãy gõ hai dòng này.</translation>
    </message>
</context>
</TS>
