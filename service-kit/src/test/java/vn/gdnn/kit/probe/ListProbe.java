package vn.gdnn.kit.probe;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

@Path("/api/kit/v1/people")
@Authenticated
class ListProbe {

    private static final List<String> NAMES = List.of("Lê Văn An", "Lê Văn Bình", "Nguyễn Thị Chi");

    record Search(
            @Size(max = 100) @Nullable String q, @Nullable Cursor after) {}

    record Wanted(
            @QueryParam("tag") @Nullable List<String> tags,
            @QueryParam("code") @Nullable String code) {}

    private final AtomicInteger searches = new AtomicInteger();

    @GET
    public Slice<String> all(@BeanParam Wanted wanted, @QueryParam("after") @Nullable Cursor after) {
        return page("", after);
    }

    @GET
    @Path("{school}")
    public Slice<String> ofSchool(@RestPath String school, @QueryParam("after") @Nullable Cursor after) {
        return page("", after);
    }

    @GET
    @Path("plain/count")
    public int count() {
        return NAMES.size();
    }

    @GET
    @Path("plain/searches")
    public int searches() {
        return searches.get();
    }

    @POST
    @Path("search")
    public Slice<String> search(@NotNull @Valid Search search) {
        searches.incrementAndGet();
        return page(search.q() == null ? "" : search.q(), search.after());
    }

    private static Slice<String> page(String q, @Nullable Cursor after) {
        var start = after == null ? "" : after.text(0);
        var rows = NAMES.stream()
                .filter(name -> name.contains(q) && name.compareTo(start) > 0)
                .limit(2)
                .toList();
        return Slice.of(rows, 1, name -> Cursor.of(name, 1));
    }
}
