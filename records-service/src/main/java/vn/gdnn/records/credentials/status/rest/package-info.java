/** Status lists over HTTP, without a token. */
@NullMarked
package vn.gdnn.records.credentials.status.rest;

import org.jspecify.annotations.NullMarked;
