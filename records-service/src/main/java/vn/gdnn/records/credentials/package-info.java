/** What a holder takes along: documents, verifiable credentials, and the keys and status lists they rest on. */
@NullMarked
package vn.gdnn.records.credentials;

import org.jspecify.annotations.NullMarked;
