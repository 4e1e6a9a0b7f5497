package vn.gdnn.kit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.problem.ProblemTypes;
import vn.gdnn.kit.problem.RefusalCode;

/**
 * Refuses an address that is none (RFC 3986), as one in which a percent sign begins no code of a byte, or whose bytes are no
 * text in UTF-8, before anything reads it: the platform would take another letter for it. Such an address is refused here, and
 * not by the platform without a word, because {@link WordsForAddresses} says so.
 */
@ApplicationScoped
class ReadableAddress {

    private static final int BEFORE_ALL_ELSE = 999;

    private final ProblemTexts texts;

    ReadableAddress(ProblemTexts texts) {
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
    }

    private void check(RoutingContext exchange) {
        if (isReadable(exchange.request().uri())) {
            exchange.next();
        } else {
            refuse(exchange, KitRefusal.MALFORMED_REQUEST);
        }
    }

    private void refuse(RoutingContext exchange, RefusalCode code) {
        var language = ProblemTexts.languageOf(exchange.request().getHeader("Accept-Language"));
        exchange.request().resume();
        exchange.response()
                .setStatusCode(code.kind().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.toLanguageTag())
                .end(new JsonObject()
                        .put("type", ProblemTypes.of(code.name()).toString())
                        .put("title", texts.title(code, language))
                        .put("status", code.kind().status())
                        .put("detail", texts.detail(code, language))
                        .put("code", code.name())
                        .toBuffer());
    }

    private static boolean isReadable(String address) {
        try {
            return new URI(address).toString().indexOf('%') < 0 || isText(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isText(String address) {
        var bytes = new ByteArrayOutputStream(address.length());
        for (var i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.write(Integer.parseInt(address, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write('a'); // whatever stands between, it ends a sequence
            }
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
