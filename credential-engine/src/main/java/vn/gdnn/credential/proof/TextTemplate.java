package vn.gdnn.credential.proof;

import java.util.ArrayList;
import java.util.List;

/** A text with slots in it. */
final class TextTemplate {

    private final List<String> pieces;
    private final int[] slots;
    private final int fixed;

    private TextTemplate(List<String> pieces, int[] slots) {
        this.pieces = pieces;
        this.slots = slots;
        this.fixed = pieces.stream().mapToInt(String::length).sum();
    }

    static TextTemplate of(String text, Slots slots) {
        var pieces = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var found = slots.pattern().matcher(text);
        var end = 0;
        while (found.find()) {
            pieces.add(text.substring(end, found.start()));
            numbers.add(Integer.valueOf(found.group(1)));
            end = found.end();
        }
        pieces.add(text.substring(end));
        return new TextTemplate(
                List.copyOf(pieces),
                numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    String fill(String[] values) {
        var length = fixed;
        for (var slot : slots) {
            length += values[slot].length();
        }
        var out = new StringBuilder(length);
        for (var i = 0; i < slots.length; i++) {
            out.append(pieces.get(i)).append(values[slots[i]]);
        }
        return out.append(pieces.get(slots.length)).toString();
    }
}
