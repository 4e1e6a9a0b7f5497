package vn.gdnn.training.transfer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.number.NumberVault;
import vn.gdnn.training.transfer.StaffTransfer;

/** Offers as the caller at hand sees them. */
@ApplicationScoped
class ShownTransfers {

    private final NumberVault vault;

    ShownTransfers(NumberVault vault) {
        this.vault = vault;
    }

    TransferView view(StaffTransfer offer) {
        var numbers = vault.open(offer.person().identity().numbers()).masked();
        return TransferView.of(offer, numbers, CurrentScope.required().tenant());
    }

    RestResponse<TransferView> versioned(StaffTransfer offer) {
        return Answers.versioned(offer.version(), view(offer));
    }
}
