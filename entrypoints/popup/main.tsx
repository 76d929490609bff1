import "../../assets/styles/base.css";
import "../../assets/styles/card.css";
import "../../assets/styles/popup.css";
import * as z from "zod/mini";
import { mount } from "../../src/ui/mount.tsx";
import { PopupApp } from "../../src/ui/popup/popup-app.tsx";

z.config({ jitless: true });
mount(<PopupApp />);
