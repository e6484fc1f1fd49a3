import fc from "fast-check";

// The same cases in every run: a test that fails was broken by a change. `PROPERTY_SEED=$RANDOM npm run unit` tries others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_122) });
