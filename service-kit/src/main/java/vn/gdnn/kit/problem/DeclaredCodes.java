package vn.gdnn.kit.problem;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gdnn.kit.problem.RefusalCode.Kind;

/** What the annotations of an enum of refusal codes say, read once per enum. */
record DeclaredCodes(Map<String, Kind> kinds, String bundle) {

    private static final ClassValue<DeclaredCodes> OF_TYPE = new ClassValue<>() {

        @Override
        protected DeclaredCodes computeValue(Class<?> type) {
            var kinds = Arrays.stream(type.getFields())
                    .filter(Field::isEnumConstant)
                    .collect(Collectors.toMap(Field::getName, constant -> kind(type, constant)));
            var texts = Optional.ofNullable(type.getAnnotation(TextsIn.class));
            return new DeclaredCodes(kinds, texts.map(TextsIn::value).orElse("problems"));
        }
    };

    /** Fails for a code that is no enum constant, and for an enum of which a constant has no kind. */
    static DeclaredCodes of(RefusalCode code) {
        if (code instanceof Enum<?> constant) {
            return OF_TYPE.get(constant.getDeclaringClass());
        }
        throw new IllegalStateException(code.name() + " is no enum constant and must say its kind and bundle itself");
    }

    Kind kind(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow();
    }

    private static Kind kind(Class<?> type, Field constant) {
        return Optional.ofNullable(constant.getAnnotation(OfKind.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(OfKind.class)))
                .map(OfKind::value)
                .orElseThrow(() -> new IllegalStateException(constant + " has no @OfKind"));
    }
}
