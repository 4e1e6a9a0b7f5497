/** Europass exports over HTTP. */
@NullMarked
package vn.gdnn.records.europass.rest;

import org.jspecify.annotations.NullMarked;
