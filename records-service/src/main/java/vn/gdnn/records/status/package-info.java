/** Which credentials were revoked, as W3C Bitstring Status Lists that anyone may copy and keep. */
@NullMarked
package vn.gdnn.records.status;

import org.jspecify.annotations.NullMarked;
