package vn.gdnn.credential.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of the objects that hold validation data; {@code number} is that of their dictionary, none at first. */
record Store(int number, List<Integer> certificates, List<Integer> answers, List<Integer> lists) {

    static final Store NONE = new Store(0, List.of(), List.of(), List.of());

    /** With objects counted from {@code first} on, and its dictionary behind them unless it has one. */
    Store with(Addition.ValidationData data, int first) {
        var certificates = numbers(this.certificates, first, data.certificates().size());
        var next = first + data.certificates().size();
        var answers = numbers(this.answers, next, data.answers().size());
        next += data.answers().size();
        var lists = numbers(this.lists, next, data.lists().size());
        next += data.lists().size();
        return new Store(number == 0 ? next : number, certificates, answers, lists);
    }

    String dictionary() {
        return "<< /Type /DSS /Certs " + array(certificates) + " /OCSPs " + array(answers) + " /CRLs " + array(lists)
                + " >>";
    }

    private static List<Integer> numbers(List<Integer> known, int first, int count) {
        var all = new ArrayList<>(known);
        for (var i = 0; i < count; i++) {
            all.add(first + i);
        }
        return List.copyOf(all);
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(number -> number + " 0 R").collect(Collectors.joining(" ", "[", "]"));
    }
}
