package vn.gdnn.quickstart;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/**
 * Takes every letter that the services send, whoever it is for, and delivers none: each becomes a file. Runs in the
 * launcher's process, listens on this machine only and ends with it.
 */
final class MailServer {

    /** What {@code GDNN_PARTS} calls it. */
    static final String NAME = "mail";

    private final MailFolder folder;
    private final GreenMail server;
    private final GreenMailUser everybody;

    private MailServer(Settings settings) {
        folder = new MailFolder(settings.mail());
        server = new GreenMail(new ServerSetup(settings.port(Port.MAIL), Settings.HOST, ServerSetup.PROTOCOL_SMTP));
        everybody = server.setUser("everybody@localhost", "everybody", "");
        server.getUserManager().setMessageDeliveryHandler((letter, recipient) -> keep(letter.getMessage()));
    }

    /** Listens once it returns; the folder of the letters is there then. */
    static MailServer start(Settings settings) throws IOException {
        var mail = new MailServer(settings);
        mail.folder.prepare();
        mail.server.start();
        return mail;
    }

    void stop() {
        server.stop();
    }

    /** One that cannot be written is refused, and its sender tries again. Memory keeps the last one only. */
    private GreenMailUser keep(MimeMessage letter) throws MessagingException {
        try {
            folder.keep(letter);
            server.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException refused) {
            throw new IllegalStateException(refused);
        }
        return everybody;
    }
}
