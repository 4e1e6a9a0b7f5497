package vn.gdnn.kit.testing;

import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.testing.Borders.Use;

/** What no use of another feature's tables may do, but for the exemptions. */
final class BorderRules {

    private final Features features;
    private final List<Use> uses;
    private final List<TablesHaveOwners.Exemption> exemptions;

    BorderRules(Features features, List<Use> uses, List<TablesHaveOwners.Exemption> exemptions) {
        this.features = features;
        this.uses = uses;
        this.exemptions = exemptions;
    }

    List<Use> foreignWrites() {
        return held().stream().filter(Use::written).toList();
    }

    List<Use> upward() {
        return held().stream().filter(this::isUpward).toList();
    }

    /** The cycles, each with a use for every step. */
    List<List<Use>> cycles() {
        return graph(held()).all().stream().map(this::steps).toList();
    }

    /** The exemptions without which nothing would be broken. */
    List<TablesHaveOwners.Exemption> needless() {
        var graph = graph(held());
        return exemptions.stream()
                .filter(exemption -> uses.stream()
                        .filter(use -> covers(exemption, use))
                        .noneMatch(use -> use.written()
                                || isUpward(use)
                                || !graph.way(use.owner(), use.feature()).isEmpty()))
                .toList();
    }

    private boolean isUpward(Use use) {
        return features.isUpward(use.feature(), use.owner());
    }

    private List<Use> held() {
        return uses.stream()
                .filter(use -> exemptions.stream().noneMatch(exemption -> covers(exemption, use)))
                .toList();
    }

    private static boolean covers(TablesHaveOwners.Exemption exemption, Use use) {
        return exemption.feature().equals(use.feature()) && exemption.table().equals(use.table());
    }

    private static Cycles graph(List<Use> uses) {
        var graph = new Cycles();
        uses.forEach(use -> graph.add(use.feature(), use.owner()));
        return graph;
    }

    private List<Use> steps(List<String> round) {
        var steps = new ArrayList<Use>();
        for (var i = 1; i < round.size(); i++) {
            var from = round.get(i - 1);
            var to = round.get(i);
            steps.add(held().stream()
                    .filter(use -> use.feature().equals(from) && use.owner().equals(to))
                    .findFirst()
                    .orElseThrow());
        }
        return steps;
    }
}
