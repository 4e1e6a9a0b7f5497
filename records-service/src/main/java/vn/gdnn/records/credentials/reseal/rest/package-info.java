/** Sealing anew over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.reseal.rest;

import org.jspecify.annotations.NullMarked;
