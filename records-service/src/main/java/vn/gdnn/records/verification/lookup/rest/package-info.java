/** Verification over HTTP, without a token. */
@NullMarked
package vn.gdnn.records.verification.lookup.rest;

import org.jspecify.annotations.NullMarked;
