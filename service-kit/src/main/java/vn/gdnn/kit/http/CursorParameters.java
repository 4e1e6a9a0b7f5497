package vn.gdnn.kit.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads the cursors in addresses. */
@Provider
class CursorParameters implements ParamConverterProvider {

    private final CurrentList list;

    CursorParameters(CurrentList list) {
        this.list = list;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Cursor.class ? (ParamConverter<T>) new Converter(list) : null;
    }

    private record Converter(CurrentList list) implements ParamConverter<Cursor> {

        @Override
        public Cursor fromString(String sealed) {
            return list.open(sealed);
        }

        @Override
        public String toString(Cursor cursor) {
            return list.seal(cursor);
        }
    }
}
