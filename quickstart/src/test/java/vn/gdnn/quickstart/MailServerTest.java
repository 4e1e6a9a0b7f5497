package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    private static final String SUBJECT = "GDNN: 2 khóa đào tạo sắp hết hiệu lực";
    private static final String TEXT = "Các khóa đào tạo sau không còn hiệu lực.\n\n- 01/02/2027: GV1, Dạy học số\n";

    @TempDir
    Path home;

    private int port;
    private MailServer server;

    @BeforeEach
    void a_server() throws IOException {
        port = Port.free(1).get(0);
        server = MailServer.start(settings());
    }

    @AfterEach
    void ended() {
        server.stop();
    }

    @Test
    void a_letter_becomes_a_file_that_a_person_reads_and_a_mail_program_opens() throws Exception {
        send("dao-tao@truong.example", letter(TEXT));

        assertThat(letters()).hasSize(1);
        assertThat(letters().get(0))
                .content(StandardCharsets.UTF_8)
                .contains("To: dao-tao@truong.example", "Subject: " + SUBJECT)
                .contains("Dạy học số", "Content-Transfer-Encoding: 8bit");
        try (var file = Files.newInputStream(letters().get(0))) {
            var opened = new MimeMessage(Session.getInstance(new Properties()), file);
            assertThat(String.valueOf(opened.getContent()).replace("\r", "")).startsWith(TEXT.strip());
            assertThat(opened.getAllRecipients()).hasSize(1);
        }
    }

    @Test
    void whoever_it_is_for_each_letter_is_kept_in_the_order_they_came() throws Exception {
        for (var number = 1; number <= 3; number++) {
            send("nguoi-nhan-" + number + "@noi-khac.example", letter("Thư " + number));
        }

        assertThat(letters()).hasSize(3);
        assertThat(letters().get(0)).content().contains("Thư 1");
        assertThat(letters().get(2)).content().contains("Thư 3");
        assertThat(letters())
                .allSatisfy(file ->
                        assertThat(file.getFileName().toString()).matches("[0-9]{8}-[0-9]{6}-[0-9]{3}-000[1-3]\\.eml"));
    }

    @Test
    void a_letter_of_several_parts_is_kept_as_it_came() throws Exception {
        var text = new MimeBodyPart();
        text.setText(TEXT, "utf-8");
        var letter = letter("");
        letter.setContent(new MimeMultipart(text));
        send("dao-tao@truong.example", letter);

        try (var file = Files.newInputStream(letters().get(0))) {
            var opened = new MimeMessage(Session.getInstance(new Properties()), file);
            assertThat(((MimeMultipart) opened.getContent()).getBodyPart(0).getContent())
                    .asString()
                    .contains("Dạy học số");
        }
    }

    @Test
    void a_letter_that_cannot_be_kept_is_refused_so_that_it_is_sent_again() throws Exception {
        Files.delete(settings().mail());

        assertThatThrownBy(() -> send("dao-tao@truong.example", letter(TEXT))).isInstanceOf(MessagingException.class);

        Files.createDirectory(settings().mail());
        send("dao-tao@truong.example", letter(TEXT));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void the_output_names_no_address() throws Exception {
        var out = System.out;
        var err = System.err;
        var seen = new ByteArrayOutputStream();
        var watched = new PrintStream(seen, true, StandardCharsets.UTF_8);
        System.setOut(watched);
        System.setErr(watched);
        try {
            send("co-lan@truong.example", letter(TEXT));
            Files.walk(settings().mail()).skip(1).forEach(MailServerTest::delete);
            Files.delete(settings().mail());
            assertThatThrownBy(() -> send("co-lan@truong.example", letter(TEXT)));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8)).doesNotContain("co-lan");
    }

    @Test
    void its_port_is_asked_for_before_the_start_unless_mail_is_left_out() throws IOException {
        assertThat(ports(Map.of())).contains(Port.MAIL);
        assertThat(ports(Map.of("GDNN_PARTS", "postgres,kafka"))).doesNotContain(Port.MAIL);
        assertThat(ports(Map.of("GDNN_PARTS", "postgres,mail"))).contains(Port.MAIL);
        assertThatThrownBy(() -> new Preflight(settings()).requireFree(Port.MAIL))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("GDNN_MAIL_PORT=<port>");
    }

    @Test
    void the_training_service_sends_there() throws IOException {
        var settings = settings();
        var training = new Parts(settings, Jdk.find(Map.of()), new Secrets(settings))
                .services()
                .get(0);

        assertThat(training.environment())
                .containsEntry("GDNN_SMTP_HOST", "127.0.0.1")
                .containsEntry("GDNN_SMTP_PORT", Integer.toString(port));
    }

    private List<Port> ports(Map<String, String> environment) throws IOException {
        var settings = new Settings(home, home, home, environment);
        return new Parts(settings, Jdk.find(Map.of()), new Secrets(settings)).ports();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage letter(String text) throws MessagingException {
        var letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(new InternetAddress("gdnn@localhost"));
        letter.setSubject(SUBJECT, "utf-8");
        letter.setText(text, "utf-8");
        return letter;
    }

    private void send(String to, MimeMessage letter) throws MessagingException {
        letter.setRecipient(RecipientType.TO, new InternetAddress(to));
        letter.saveChanges();
        try (var transport = Session.getInstance(new Properties()).getTransport("smtp")) {
            transport.connect(Settings.HOST, port, null, null);
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    private List<Path> letters() throws IOException {
        try (var files = Files.list(settings().mail())) {
            return files.sorted().toList();
        }
    }

    private Settings settings() {
        return new Settings(home, home, home, Map.of("GDNN_MAIL_PORT", Integer.toString(port)));
    }
}
