/** Consents over HTTP: for holders, and for the employers they allow. */
@NullMarked
package vn.gdnn.records.verification.consent.rest;

import org.jspecify.annotations.NullMarked;
