package vn.gdnn.curriculum.resource.content;

import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.syllabus.MappedCompetence;

/** What it is of use for: components of digital competence up to a level, occupations, and modules of the school's programmes. */
public record Mapping(List<MappedCompetence> competences, List<String> occupations, List<MappedModule> modules) {

    /** Of nothing in particular. */
    public static final Mapping NONE = new Mapping(List.of(), List.of(), List.of());

    public Mapping {
        competences = List.copyOf(competences);
        occupations = List.copyOf(occupations);
        modules = List.copyOf(modules);
    }

    /**
     * A module of a programme.
     *
     * @param programme one version of it
     * @param module the module's code there
     */
    public record MappedModule(UUID programme, String module) {}
}
