package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TileReader;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.act.CanonicalJson;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;

/** A register's public face on a real port: one log, one diploma in it, and whatever a test makes of its answers. */
final class FakeRegister implements AutoCloseable, TileReader {

    static final String PUBLIC_ID = "0123456789abcdefghjkmnpqrstvwxyz";
    static final String ORIGIN = "register.example/log";

    private final NoteSigner signer = new NoteSigner(ORIGIN, new byte[NoteSigner.SEED]);
    private final Map<String, byte[]> tiles = new HashMap<>();
    private final Map<String, UnaryOperator<String>> lies = new HashMap<>();
    private final TreeMap<String, String> facts = new TreeMap<>();
    private final byte[] salt = new byte[Commitment.SALT];
    private final HttpServer server;
    private TreeHead head = new TreeHead(0, new TiledTree(this, 0).root());
    private long index;

    FakeRegister() throws IOException {
        for (var field :
                "qualification level institutionName occupationName occupationCode fullName dateOfBirth graduationClass serialNumber registerNumber issuedOn signedBy"
                        .split(" ")) {
            facts.put(field, "a " + field);
        }
        facts.put("recognitionDecision", "12/QĐ");
        facts.put("publicId", PUBLIC_ID);
        facts.put("kind", "ISSUED");
        facts.put("actedOn", "2026-06-25");
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String key() {
        return signer.verifier().text();
    }

    FakeRegister withLeaves(int count, String salt) {
        var tree = new GrowingTree(this, head.size());
        for (var i = 0; i < count; i++) {
            tree.append(Commitment.to(this.salt, salt + (head.size() + i)).bytes());
        }
        return kept(tree);
    }

    FakeRegister withDiploma() {
        index = head.size();
        var tree = new GrowingTree(this, index);
        tree.append(commitment().bytes());
        return kept(tree);
    }

    /** From now on the answer at that path is changed. */
    FakeRegister lying(String path, UnaryOperator<String> lie) {
        lies.put(path, lie);
        return this;
    }

    private FakeRegister kept(GrowingTree tree) {
        tree.grown().forEach(grown -> tiles.put(place(grown.tile()), grown.content()));
        head = tree.head();
        return this;
    }

    private Hash commitment() {
        return Commitment.to(salt, CanonicalJson.of(facts));
    }

    @Override
    public byte[] read(Tile tile) {
        var content = tiles.get(place(tile));
        if (content == null) {
            throw new LogDataException("no tile");
        }
        return tile.cut(content);
    }

    private static String place(Tile tile) {
        return tile.level() + "/" + tile.number();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var body = found(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(body.isPresent() ? 200 : 404, body.isPresent() ? body.get().length : -1);
            if (body.isPresent()) {
                exchange.getResponseBody().write(body.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> found(String path) {
        try {
            return Optional.of(path.startsWith("/log/tile/") ? tile(path) : text(path));
        } catch (LogDataException e) {
            return Optional.empty();
        }
    }

    private byte[] tile(String path) {
        return read(Tile.parse(path.substring("/log/tile/".length())));
    }

    private byte[] text(String path) {
        var diploma = "/api/public/v1/diplomas/" + PUBLIC_ID;
        var honest = Map.of(
                        "/log/key",
                        key() + "\n",
                        "/log/checkpoint",
                        checkpoint(),
                        diploma,
                        shown(),
                        diploma + "/proof",
                        proof())
                .get(path);
        if (honest == null) {
            throw new LogDataException("nothing there");
        }
        return lies.getOrDefault(path, UnaryOperator.identity()).apply(honest).getBytes(UTF_8);
    }

    private String checkpoint() {
        return signer.sign(new Checkpoint(ORIGIN, head).text()).note();
    }

    private String shown() {
        var paper = new TreeMap<>(facts);
        paper.put("decisionNumber", "12/QĐ");
        return "{\"publicId\":\"" + PUBLIC_ID + "\",\"status\":\"VALID\",\"asOf\":\"2026-11-23T00:00:00Z\",\"diploma\":"
                + CanonicalJson.of(paper) + "}";
    }

    private String proof() {
        if (index >= head.size()) {
            return "{}";
        }
        var act = new TreeMap<String, String>();
        act.put("kind", facts.get("kind"));
        act.put("actedOn", facts.get("actedOn"));
        act.put("canonical", CanonicalJson.of(facts));
        act.put("salt", Base64.getEncoder().encodeToString(salt));
        act.put("commitment", commitment().base64());
        var path = new TiledTree(this, head.size())
                .inclusion(index).path().stream()
                        .map(hash -> "\"" + hash.base64() + "\"")
                        .toList();
        var text = CanonicalJson.of(act);
        return "{\"publicId\":\"" + PUBLIC_ID + "\",\"checkpoint\":" + quoted(checkpoint()) + ",\"acts\":["
                + text.substring(0, text.length() - 1) + ",\"logIndex\":" + index + ",\"inclusion\":["
                + String.join(",", path) + "]}]}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
