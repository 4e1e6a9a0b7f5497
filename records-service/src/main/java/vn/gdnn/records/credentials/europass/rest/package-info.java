/** Europass exports over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.europass.rest;

import org.jspecify.annotations.NullMarked;
