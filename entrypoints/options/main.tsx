import "../../assets/styles/base.css";
import "../../assets/styles/options.css";
import * as z from "zod/mini";
import { mount } from "../../src/ui/mount.tsx";
import { OptionsApp } from "../../src/ui/options/options-app.tsx";

z.config({ jitless: true });
mount(<OptionsApp />);
