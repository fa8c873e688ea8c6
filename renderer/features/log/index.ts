export { nameOfSearch, useSearches } from "./searches.ts";
