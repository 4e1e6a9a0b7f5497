package vn.gdnn.credential.key;

import java.util.List;

/** Where the private keys of the institutions are: a file each, or a device. */
interface Vault {

    /** Every key of the institution that has a certificate; none if the vault does not know it. */
    List<SigningKey> keys(String institution);

    /** Makes a key with a self-signed certificate in the institution's name, where that is allowed. */
    void create(String institution, String name, KeyUse use);
}
