package vn.gdnn.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, by the contract and by the tables of refusals. */
final class ContractJudge {

    private static final Path REFUSALS = Path.of("../docs/refusals");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (\\w+) \\|.*");

    /** What any request may meet before it reaches its operation; the merged contract says it once for all. */
    private static final Set<Integer> ANYWHERE = Set.of(401, 406, 413, 415);

    private final Map<String, String> statusOfCode = new HashMap<>();

    ContractJudge() {
        var service = Path.of("").toAbsolutePath().getFileName().toString();
        for (var table : List.of(service, "every-service")) {
            try (var lines = Files.lines(REFUSALS.resolve(table + ".md"))) {
                lines.map(ROW::matcher)
                        .filter(row -> row.matches())
                        .forEach(row -> statusOfCode.put(row.group(1), row.group(2)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Optional<String> fault(CommittedOperation operation, Answer answer) {
        var status = answer.status();
        if (answer.isFailure()) {
            return Optional.of("failed");
        }
        if (!operation.mayAnswer(String.valueOf(status)) && !ANYWHERE.contains(status)) {
            return Optional.of("answered what its contract does not declare");
        }
        if (status < 400) {
            return Optional.empty();
        }
        if (operation.answersWith(status, answer.kind())) {
            return Optional.empty();
        }
        if (!answer.isProblem()) {
            return Optional.of("refused without a problem document");
        }
        if (operation.bodies().isEmpty() && answer.speaksOfBody()) {
            return Optional.of("found something wrong in a body that nobody sends");
        }
        var listed = statusOfCode.getOrDefault(answer.code(), "");
        return listed.equals(String.valueOf(status))
                ? Optional.empty()
                : Optional.of("refused with a code that is not listed for this status");
    }
}
