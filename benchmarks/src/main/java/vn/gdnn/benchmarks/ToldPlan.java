package vn.gdnn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A statement, how often it was seen and how long it took in all, and the plan of the last time.
 *
 * @param millis of all times together
 */
record ToldPlan(String statement, int times, double millis, JsonNode plan) {

    ToldPlan and(ToldPlan next) {
        return new ToldPlan(statement, times + next.times, millis + next.millis, next.plan);
    }

    /** Each of the tables that it reads from end to end, with the beginning of the statement. */
    List<String> readWhole(Set<String> tables) {
        var found = new ArrayList<String>();
        for (var node : plan.findParents("Node Type")) {
            if (node.get("Node Type").asText().equals("Seq Scan")
                    && tables.contains(node.path("Relation Name").asText())) {
                found.add(node.get("Relation Name").asText() + " by: " + beginning());
            }
        }
        return found;
    }

    private String beginning() {
        var line = statement.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(80, line.length()));
    }

    /** The plan as a tree, a node a line. */
    String tree() {
        var lines = new StringBuilder();
        write(plan, 0, lines);
        return lines.toString();
    }

    private static void write(JsonNode node, int depth, StringBuilder to) {
        to.append("  ".repeat(depth)).append(node.get("Node Type").asText());
        append(node, "Index Name", " using ", to);
        append(node, "Relation Name", " on ", to);
        append(node, "Plan Rows", ", rows ", to);
        to.append('\n');
        for (var child : node.path("Plans")) {
            write(child, depth + 1, to);
        }
    }

    private static void append(JsonNode node, String key, String before, StringBuilder to) {
        if (node.has(key)) {
            to.append(before).append(node.get(key).asText());
        }
    }
}
