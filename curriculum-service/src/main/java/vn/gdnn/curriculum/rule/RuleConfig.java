package vn.gdnn.curriculum.rule;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gdnn.curriculum.occupation.Level;

/** What the rules leave to whoever runs the service. */
@ConfigMapping(prefix = "gdnn.programmes.rules")
public interface RuleConfig {

    /** The subjects that every programme has, by the codes that modules name them by. */
    Optional<Set<String>> commonSubjects();

    /** For each level how much of the theory and practice hours may be theory. */
    Map<Level, Share> theoryShare();

    /** Of the rules that warn those that refuse here. */
    Optional<Set<ProgrammeRule>> errors();

    /** From the lowest to the highest percentage, both included. */
    interface Share {

        int lowest();

        int highest();
    }
}
