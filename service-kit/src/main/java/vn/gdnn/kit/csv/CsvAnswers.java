package vn.gdnn.kit.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Answers every list as CSV where that is asked for: the page, with the names of the fields in its first line; the
 * {@code Link} header says where the next page is.
 */
@ApplicationScoped
class CsvAnswers {

    private static final MediaType TYPE = new MediaType("text", "csv", "UTF-8");

    /** Once the next page has been linked. */
    private static final int LATE = 1_000;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

    private final CsvWanted wanted;
    private final CsvTables tables;

    CsvAnswers(CsvWanted wanted, CsvTables tables) {
        this.wanted = wanted;
        this.tables = tables;
    }

    /** Refuses, before anything is done, what has no rows. */
    @ServerRequestFilter
    public void require(ResourceInfo asked) {
        if (wanted.isSo() && rowsOf(asked.getResourceMethod()).isEmpty() && !producesCsv(asked)) {
            throw new Refusal(KitRefusal.NOT_ACCEPTABLE);
        }
    }

    @ServerResponseFilter(priority = LATE)
    public void write(ResourceInfo asked, ContainerRequestContext request, ContainerResponseContext response) {
        if (wanted.isSo() && response.getEntity() instanceof Slice<?> slice) {
            var rows = rowsOf(asked.getResourceMethod()).orElseThrow();
            response.setEntity(tables.text(rows, slice.items()), new Annotation[0], TYPE);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "inline; filename=\"" + name(request.getUriInfo().getPath()) + ".csv\"");
        }
    }

    /** The type of the rows where the method answers a page of a list. */
    private static Optional<Type> rowsOf(Method method) {
        return argumentOf(method.getGenericReturnType(), RestResponse.class)
                .or(() -> Optional.of(method.getGenericReturnType()))
                .flatMap(body -> argumentOf(body, Slice.class));
    }

    private static Optional<Type> argumentOf(Type type, Class<?> generic) {
        return type instanceof ParameterizedType known && known.getRawType().equals(generic)
                ? Optional.of(known.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static boolean producesCsv(ResourceInfo asked) {
        return Stream.of(
                        asked.getResourceMethod().getAnnotation(Produces.class),
                        asked.getResourceClass().getAnnotation(Produces.class))
                .filter(produces -> produces != null)
                .limit(1)
                .flatMap(produces -> Arrays.stream(produces.value()))
                .anyMatch(type -> type.startsWith(CsvWanted.CSV));
    }

    private static String name(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> WORD.matcher(part).matches())
                .reduce("list", (before, last) -> last);
    }
}
