/** Scans of old papers over HTTP. */
@NullMarked
package vn.gdnn.records.register.digitisation.scan.rest;

import org.jspecify.annotations.NullMarked;
