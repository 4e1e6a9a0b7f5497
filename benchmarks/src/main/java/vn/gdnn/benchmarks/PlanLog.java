package vn.gdnn.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The plans that PostgreSQL's own module auto_explain writes into its log. */
final class PlanLog {

    private static final Pattern HEAD = Pattern.compile("duration: ([0-9.]+) ms  plan:$");
    private static final int MOST = 20;

    /** Those whose plans are told. */
    static final List<String> SERVICES = List.of("records", "reporting", "training");

    private final Path log;
    private final ObjectMapper json = new ObjectMapper();
    private long from;

    PlanLog(Path log) {
        this.log = log;
    }

    /** Each connection that a service opens from now on tells its plans. */
    void begin(Suite suite) throws SQLException, IOException {
        from = Files.size(log);
        for (var service : SERVICES) {
            var role = "alter role " + service + "_app in database " + service + " set ";
            suite.database(service)
                    .superuser(
                            role + "session_preload_libraries = 'auto_explain'",
                            role + "auto_explain.log_min_duration = 0",
                            role + "auto_explain.log_format = 'json'",
                            role + "auto_explain.log_parameter_max_length = 0");
        }
    }

    /** The twenty statements that took most time in all. */
    List<ToldPlan> hottest() throws IOException {
        var plans = new HashMap<String, ToldPlan>();
        try (var file = Files.newInputStream(log)) {
            file.skipNBytes(from);
            var lines = new String(file.readAllBytes(), UTF_8).split("\n");
            for (var number = 0; number < lines.length; number++) {
                var head = HEAD.matcher(lines[number]);
                if (head.find()) {
                    var document = new StringBuilder();
                    while (number + 1 < lines.length && lines[number + 1].startsWith("\t")) {
                        document.append(lines[++number]);
                    }
                    note(plans, Double.parseDouble(head.group(1)), document.toString());
                }
            }
        }
        return plans.values().stream()
                .sorted(Comparator.comparingDouble(ToldPlan::millis).reversed())
                .limit(MOST)
                .toList();
    }

    private void note(Map<String, ToldPlan> plans, double millis, String document) throws IOException {
        var told = json.readTree(document);
        var statement = told.get("Query Text").asText();
        plans.merge(statement, new ToldPlan(statement, 1, millis, told.get("Plan")), ToldPlan::and);
    }
}
