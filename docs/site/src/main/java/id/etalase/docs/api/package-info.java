/** The page of the API, made of its OpenAPI document: operations, problems and schemas, each with an anchor. */
@NullMarked
package id.etalase.docs.api;

import org.jspecify.annotations.NullMarked;
