/** Diplomas as verifiable credentials: W3C Verifiable Credentials 2.0 that are Open Badges 3.0. */
@NullMarked
package vn.gdnn.records.credentials.diploma;

import org.jspecify.annotations.NullMarked;
