package vn.gdnn.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.UriBuilder;
import vn.gdnn.gateway.replica.Fleet;

/** Sends the questions of the pages to the replica whose turn it is, of the backend that the address names. */
@ApplicationScoped
public class ReplicaInTurn implements ClientRequestFilter {

    private final Fleet fleet;

    ReplicaInTurn(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public void filter(ClientRequestContext question) {
        var replica = fleet.of(question.getUri().getHost()).inTurn().get(0);
        question.setUri(UriBuilder.fromUri(question.getUri())
                .scheme(replica.getScheme())
                .host(replica.getHost())
                .port(replica.getPort())
                .build());
    }
}
