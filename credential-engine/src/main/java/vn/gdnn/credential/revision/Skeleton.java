package vn.gdnn.credential.revision;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What an addition must know of the file before it: the objects it has to write anew, how many there are, and where their
 * table is.
 */
record Skeleton(int size, int table, Trailer trailer, Body catalog, Body form, Body page, Store store, int timestamps) {

    private static final Pattern END = Pattern.compile(
            "trailer\n<< /Size (\\d{1,6}) /Root (\\d{1,6}) 0 R /ID \\[<([0-9a-f]{32})> <[0-9a-f]{32}>] >>\nstartxref\n(\\d{1,9})\n%%EOF\n\\z");
    private static final Pattern FORM = Pattern.compile("/AcroForm (\\d{1,6}) 0 R\n");
    private static final Pattern FIELD = Pattern.compile("/Fields \\[(\\d{1,6}) 0 R]\n");
    private static final Pattern PAGE = Pattern.compile("/P (\\d{1,6}) 0 R\n");
    private static final int LONGEST = 4_096;
    private static final int ROW = 20;

    /** What stands at the end of every revision. */
    record Trailer(int root, String id) {}

    /** An object and its words. */
    record Body(int number, String text) {

        Body with(String before, String added) {
            var at = text.indexOf(before);
            var end = text.indexOf(']', at);
            return new Body(number, text.substring(0, end) + added + text.substring(end));
        }
    }

    /** Of a file as it was sealed, which has one field; none if it is not built as the files of institutions are. */
    static Optional<Skeleton> of(String file) {
        var tail = END.matcher(file.substring(Math.max(0, file.length() - LONGEST)));
        if (!tail.find()) {
            return Optional.empty();
        }
        var size = Integer.parseInt(tail.group(1));
        var table = Integer.parseInt(tail.group(4));
        var objects = new Objects(file, table, size);
        var root = Integer.parseInt(tail.group(2));
        return objects.find(root)
                .flatMap(catalog -> objects.linked(catalog, FORM)
                        .flatMap(form -> objects.linked(form, FIELD)
                                .flatMap(field -> objects.linked(field, PAGE))
                                .filter(page -> page.text().contains("/Annots ["))
                                .filter(page -> catalog.text().endsWith("\n>>"))
                                .map(page -> new Skeleton(
                                        size,
                                        table,
                                        new Trailer(root, tail.group(3)),
                                        catalog,
                                        form,
                                        page,
                                        Store.NONE,
                                        0))));
    }

    /** With one more field. */
    Skeleton withField(int number, int more) {
        var reference = " " + number + " 0 R";
        return new Skeleton(
                size + more,
                table,
                trailer,
                catalog,
                form.with("/Fields [", reference),
                page.with("/Annots [", reference),
                store,
                timestamps);
    }

    Skeleton withTimestamp() {
        return new Skeleton(size, table, trailer, catalog, form, page, store, timestamps + 1);
    }

    Skeleton withStore(Store larger, int more) {
        var text = catalog.text();
        var end = text.length() - 2;
        var first = store.number() == 0;
        return new Skeleton(
                size + more,
                table,
                trailer,
                first
                        ? new Body(catalog.number(), text.substring(0, end) + "/DSS " + larger.number() + " 0 R\n>>")
                        : catalog,
                form,
                page,
                larger,
                timestamps);
    }

    Skeleton at(int newTable) {
        return new Skeleton(size, newTable, trailer, catalog, form, page, store, timestamps);
    }

    /** The objects by their numbers, as far as the table of a sealed file leads to them. */
    private record Objects(String file, int table, int size) {

        Optional<Body> linked(Body from, Pattern link) {
            var found = link.matcher(from.text());
            return found.find() ? find(Integer.parseInt(found.group(1))) : Optional.empty();
        }

        Optional<Body> find(int number) {
            var offset = offset(number);
            if (offset.isEmpty()) {
                return Optional.empty();
            }
            var head = number + " 0 obj\n";
            var start = offset.getAsInt() + head.length();
            var end = file.indexOf("\nendobj\n", start);
            return file.startsWith(head, offset.getAsInt()) && end > start && end - start < LONGEST
                    ? Optional.of(new Body(number, file.substring(start, end)))
                    : Optional.empty();
        }

        private OptionalInt offset(int number) {
            var head = "xref\n0 " + size + "\n";
            var row = table + head.length() + number * ROW;
            var fits = file.startsWith(head, table) && number > 0 && number < size && row + ROW <= file.length();
            var digits = fits ? file.substring(row, row + 10) : "";
            return digits.matches("0\\d{9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
    }
}
