package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;

/** A vocational institution whose name says that it is made up. */
public record Institution(
        String code,
        String name,
        Type type,
        String ownership,
        String governingBody,
        String province,
        boolean highQuality,
        LocalDate since) {

    /** The kinds of institution, as the reporting API names them. */
    public enum Type {
        COLLEGE,
        INTERMEDIATE_SCHOOL,
        CENTRE
    }
}
