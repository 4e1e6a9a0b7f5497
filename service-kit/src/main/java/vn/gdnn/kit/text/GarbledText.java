package vn.gdnn.kit.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that was read in another encoding than it was written in, told by what no name has: the signs that the letters of
 * the older encodings TCVN3 and VNI become, pairs of letters that no syllable holds, UTF-8 taken for Windows-1252, and the
 * signs put where a letter was lost.
 */
final class GarbledText {

    private static final String WINDOWS_SIGNS = "\\u0080-\\u009F\\u00A1-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ“”•–—˜™š›œžŸ";
    private static final Pattern MISREAD = Pattern.compile("[ÂÃÄÅÆÊÌÐÑ][" + WINDOWS_SIGNS + "]|á[º»]|[ÃÄÆ][‘’]|â€");

    /** TCVN3: its small letters became signs, and capitals with marks that stand behind small letters. */
    private static final Pattern TCVN3 = Pattern.compile(
            "[\\p{L}\\u00AD][µ¶·¸¹¨»¼½¾©®ª«¬\\u00AD§×÷]|[µ¶·¸¹¨»¼½¾©®ª«¬\\u00AD¡¢£¤¥¦§×÷]\\p{L}|(?<!Mc|Mac)(?<=\\p{Ll})[À-ÖØ-Þ]");

    /** VNI: a vowel with its mark written behind it; the tilde of Portuguese "Leão" apart. */
    private static final Pattern VNI = Pattern.compile("[aeo]â|aê|[aoe][åä]|[ae]à|aã|eã(?!o)|[aeouôöy][øûõù]|[ôö]ï|öô");

    /** Pairs that foreign names have too; a word that begins with ñ, VNI's đ, tells them. */
    private static final Pattern VNI_BEHIND_D = Pattern.compile("(?<!\\p{L})ñ\\p{L}*([aeo][ëéúüïáãà]|[uy]ï)");

    private GarbledText() {}

    static Optional<NameRefusal> cause(String text) {
        if (text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0) {
            return Optional.of(NameRefusal.NAME_LETTERS_LOST);
        }
        if (MISREAD.matcher(text).find()) {
            return Optional.of(NameRefusal.NAME_MISREAD);
        }
        if (TCVN3.matcher(text).find()) {
            return Optional.of(NameRefusal.NAME_IN_TCVN3);
        }
        var small = text.toLowerCase(Locale.ROOT);
        return VNI.matcher(small).find() || VNI_BEHIND_D.matcher(small).find()
                ? Optional.of(NameRefusal.NAME_IN_VNI)
                : Optional.empty();
    }
}
