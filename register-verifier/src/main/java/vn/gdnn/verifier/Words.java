package vn.gdnn.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences it prints: Vietnamese where that is the language of the system, else English. */
final class Words {

    private final ResourceBundle words;

    Words(Locale language) {
        var spoken = language.getLanguage().equals("vi") ? Locale.ROOT : Locale.ENGLISH;
        words = ResourceBundle.getBundle(
                "vn.gdnn.verifier.words", spoken, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
    }
}
