package vn.gdnn.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is told, in Vietnamese to who reads it, in English to everybody else. */
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
