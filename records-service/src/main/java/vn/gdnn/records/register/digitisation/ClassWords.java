package vn.gdnn.records.register.digitisation;

import java.util.Arrays;
import vn.gdnn.records.learning.grading.GraduationClass;

/** Graduation classes by code, as files name them; a diploma never says Yếu. */
final class ClassWords {

    static final String[] CODES = Arrays.stream(GraduationClass.values())
            .filter(graduationClass -> graduationClass != GraduationClass.WEAK)
            .map(GraduationClass::name)
            .toArray(String[]::new);

    private ClassWords() {}

    static String words(String code) {
        return GraduationClass.valueOf(code).words();
    }
}
