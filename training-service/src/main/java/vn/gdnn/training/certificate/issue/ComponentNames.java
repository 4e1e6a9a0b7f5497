package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.training.certificate.credential.CertifiedTraining;
import vn.gdnn.training.framework.Framework;

/** What the components of completions and their levels are called in the framework in force when they are certified. */
@ApplicationScoped
class ComponentNames {

    private final Frameworks frameworks;

    ComponentNames(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Names by code; a code that the framework does not have has none. */
    record Names(Map<String, String> components, Map<String, String> levels) {

        List<CertifiedTraining.Component> of(Completion completion) {
            return completion.training().components().stream()
                    .map(one -> new CertifiedTraining.Component(
                            one.code(), components.get(one.code()), levelName(one.level())))
                    .toList();
        }

        private @Nullable String levelName(@Nullable String level) {
            return level == null ? null : levels.getOrDefault(level, level);
        }
    }

    Names on(LocalDate day) {
        return frameworks
                .inForce(Framework.EDUCATORS, day)
                .map(version -> new Names(
                        version.components().stream()
                                .collect(Collectors.toMap(
                                        FrameworkVersion.Component::code, FrameworkVersion.Component::name)),
                        version.levels().stream()
                                .collect(Collectors.toMap(FrameworkVersion.Level::code, FrameworkVersion.Level::name))))
                .orElseGet(() -> new Names(Map.of(), Map.of()));
    }
}
