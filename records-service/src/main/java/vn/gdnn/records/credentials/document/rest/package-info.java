/** Documents over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.document.rest;

import org.jspecify.annotations.NullMarked;
