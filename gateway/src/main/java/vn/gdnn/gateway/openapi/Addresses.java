package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import vn.gdnn.gateway.GatewayConfig;

/** Where the services and their tokens are to be had. */
final class Addresses {

    private static final String PROTOCOL = "/protocol/openid-connect/";

    private Addresses() {}

    static void write(ObjectNode document, GatewayConfig config) {
        var local = isLocal(config.publicUrl());
        document.putArray("servers")
                .addObject()
                .put("url", address(config.publicUrl()))
                .put("description", local ? "Local demonstration" : "Production")
                .put("x-internal", local);
        document.withObject("/info/contact").put("url", config.publicUrl().toString());
        var flows = document.withObject("/components/securitySchemes/gdnn/flows");
        var issuer = config.issuer() + PROTOCOL;
        flows.putObject("clientCredentials")
                .put("tokenUrl", issuer + "token")
                .put("refreshUrl", issuer + "token")
                .putObject("scopes");
        flows.putObject("authorizationCode")
                .put("authorizationUrl", issuer + "auth")
                .put("tokenUrl", issuer + "token")
                .put("refreshUrl", issuer + "token")
                .putObject("scopes");
    }

    /** An address without TLS is only ever this machine's: named relative to where the document was read. */
    private static String address(URI publicUrl) {
        return "https".equals(publicUrl.getScheme()) ? publicUrl.toString() : "/";
    }

    private static boolean isLocal(URI address) {
        return !"https".equals(address.getScheme());
    }
}
