/** Which credentials were revoked, as W3C Bitstring Status Lists that anyone may copy and keep. */
@NullMarked
package vn.gdnn.credential.status;

import org.jspecify.annotations.NullMarked;
